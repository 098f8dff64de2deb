package org.caseload.phenotype;

import java.util.List;
import java.util.Optional;

/** Reads one node of the graph. */
final class TermReader {

    private static final String OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#";
    private static final String REPLACED_BY = "http://purl.obolibrary.org/obo/IAO_0100001";

    private final JsonWalk json;

    TermReader(JsonWalk json) {
        this.json = json;
    }

    /** The object that has just begun; empty when it is no term of HPO: the graph has properties and more. */
    Optional<RawTerm> read() {
        RawTerm term = new RawTerm();
        json.fields(name -> {
            switch (name) {
                case "id" -> term.id = TermIds.read(json.text());
                case "lbl" -> term.label = json.text().strip();
                case "meta" -> json.object(field -> meta(term, field));
                default -> json.skip();
            }
        });
        return term.id.isEmpty() || term.label.isEmpty() ? Optional.empty() : Optional.of(term);
    }

    private void meta(RawTerm term, String name) {
        switch (name) {
            case "deprecated" -> term.obsolete = json.isTrue();
            case "synonyms" -> json.objects(() -> addSynonym(term, Property.read(json)));
            case "basicPropertyValues" -> json.objects(() -> addReference(term, Property.read(json)));
            default -> json.skip();
        }
    }

    private static void addSynonym(RawTerm term, Property synonym) {
        String text = synonym.value().strip();
        if (!text.isEmpty()) {
            boolean exact = synonym.predicate().equals("hasExactSynonym");
            (exact ? term.exactSynonyms : term.otherSynonyms).add(text);
        }
    }

    private static void addReference(RawTerm term, Property property) {
        String id = TermIds.read(property.value());
        if (!id.isEmpty()) {
            references(term, property.predicate()).ifPresent(references -> references.add(id));
        }
    }

    private static Optional<List<String>> references(RawTerm term, String predicate) {
        return switch (predicate) {
            case OBO_IN_OWL + "hasAlternativeId" -> Optional.of(term.alternativeIds);
            case OBO_IN_OWL + "consider" -> Optional.of(term.consider);
            case REPLACED_BY -> Optional.of(term.replacements);
            default -> Optional.empty();
        };
    }
}
