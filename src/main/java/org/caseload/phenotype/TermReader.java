package org.caseload.phenotype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one node of the graph after the other, and makes nothing that is not kept: there are twenty thousand of them. */
final class TermReader {

    private static final String EXACT_SYNONYM = "hasExactSynonym";
    private static final String ALTERNATIVE_ID = "http://www.geneontology.org/formats/oboInOwl#hasAlternativeId";
    private static final String CONSIDER = "http://www.geneontology.org/formats/oboInOwl#consider";
    private static final String REPLACED_BY = "http://purl.obolibrary.org/obo/IAO_0100001";

    private final JsonWalk json;

    private String id = "";
    private String label = "";
    private boolean obsolete;
    private final List<String> exactSynonyms = new ArrayList<>();
    private final List<String> otherSynonyms = new ArrayList<>();
    private final List<String> alternativeIds = new ArrayList<>();
    private final List<String> replacements = new ArrayList<>();
    private final List<String> consider = new ArrayList<>();

    /** Of the synonym or property that is being read. */
    private boolean exact;

    private String value = "";
    private @Nullable List<String> references;

    TermReader(JsonWalk json) {
        this.json = json;
    }

    /** The object that has just begun; empty when it is no term of HPO: the graph has properties and more. */
    Optional<RawTerm> read() {
        forget();
        json.fields(this::node);
        return id.isEmpty() || label.isEmpty() ? Optional.empty() : Optional.of(term());
    }

    private void forget() {
        id = "";
        label = "";
        obsolete = false;
        List.of(exactSynonyms, otherSynonyms, alternativeIds, replacements, consider)
                .forEach(List::clear);
    }

    private RawTerm term() {
        return new RawTerm(
                id,
                label,
                obsolete,
                List.copyOf(exactSynonyms),
                List.copyOf(otherSynonyms),
                List.copyOf(alternativeIds),
                List.copyOf(replacements),
                List.copyOf(consider));
    }

    private void node(String name) {
        switch (name) {
            case "id" -> id = TermIds.read(json.characters());
            case "lbl" -> label = json.text().strip();
            case "meta" -> json.object(this::meta);
            default -> json.skip();
        }
    }

    private void meta(String name) {
        switch (name) {
            case "deprecated" -> obsolete = json.isTrue();
            case "synonyms" -> json.objects(this::synonym);
            case "basicPropertyValues" -> json.objects(this::reference);
            default -> json.skip();
        }
    }

    private void synonym() {
        exact = false;
        value = "";
        json.fields(this::synonym);
        if (!value.isEmpty()) {
            (exact ? exactSynonyms : otherSynonyms).add(value);
        }
    }

    private void synonym(String name) {
        switch (name) {
            case "pred" -> exact = EXACT_SYNONYM.contentEquals(json.characters());
            case "val" -> value = json.text().strip();
            default -> json.skip();
        }
    }

    /** Most properties are dates and authors: those that refer to another term have an id as their value. */
    private void reference() {
        references = null;
        value = "";
        json.fields(this::reference);
        if (references != null && !value.isEmpty()) {
            references.add(value);
        }
    }

    private void reference(String name) {
        switch (name) {
            case "pred" -> references = references(json.characters());
            case "val" -> value = TermIds.read(json.characters());
            default -> json.skip();
        }
    }

    private @Nullable List<String> references(CharSequence predicate) {
        if (ALTERNATIVE_ID.contentEquals(predicate)) {
            return alternativeIds;
        }
        if (CONSIDER.contentEquals(predicate)) {
            return consider;
        }
        return REPLACED_BY.contentEquals(predicate) ? replacements : null;
    }
}
