package org.caseload.phenotype;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.phenotype.Named.Kind;
import org.caseload.phenotype.Ontology.Term;
import org.caseload.phenotype.OntologyRefusedException.Reason;

/** Puts a release together from what a file says of each term. */
final class OntologyBuilder {

    private static final String OBSOLETE = "obsolete ";
    /** Of obsolete terms that follow each other; a longer way is a mistake of the file. */
    private static final int LONGEST_WAY = 10;

    private final String version;
    private final Map<String, RawTerm> raw;
    /** By the numbers in their ids. */
    private final BitSet findings;

    private final Map<String, String> alternatives = new HashMap<>();
    private final Map<String, Term> terms;
    private final Map<String, Named> byName;
    private final List<Name> names;

    /** @param hierarchy which terms stand under which */
    OntologyBuilder(String version, List<RawTerm> all, Hierarchy hierarchy) {
        this.version = version;
        this.raw = LinkedHashMap.newLinkedHashMap(all.size());
        this.terms = HashMap.newHashMap(all.size());
        int namesOfAll = all.stream().mapToInt(RawTerm::names).sum();
        this.byName = HashMap.newHashMap(namesOfAll);
        this.names = new ArrayList<>(namesOfAll);
        this.findings = hierarchy.under(TermIds.number(Ontology.ROOT_OF_FINDINGS));
        all.forEach(this::note);
    }

    private void note(RawTerm term) {
        if (raw.putIfAbsent(term.id(), term) == null && !term.obsolete()) {
            term.alternativeIds().forEach(id -> alternatives.putIfAbsent(id, term.id()));
        }
    }

    /** @throws OntologyRefusedException when it is not HPO: nobody in it could have a phenotype */
    Ontology build() {
        raw.values().forEach(this::add);
        if (terms.values().stream().noneMatch(Term::finding)) {
            throw new OntologyRefusedException(Reason.NOT_HPO);
        }
        return new Ontology(version, terms, alternatives, byName, names);
    }

    private void add(RawTerm its) {
        boolean finding = !its.obsolete() && findings.get(TermIds.number(its.id()));
        Term term = new Term(
                its.id(), its.label(), its.obsolete(), finding, inUse(its.replacements(), 0), inUse(its.consider(), 0));
        terms.put(its.id(), term);
        if (its.obsolete()) {
            add(term, List.of(its.label(), withoutObsolete(its.label())), Kind.OBSOLETE_LABEL);
            add(term, its.exactSynonyms(), Kind.OBSOLETE_SYNONYM);
            add(term, its.otherSynonyms(), Kind.OBSOLETE_SYNONYM);
        } else {
            add(term, List.of(its.label()), Kind.LABEL);
            add(term, its.exactSynonyms(), Kind.EXACT_SYNONYM);
            add(term, its.otherSynonyms(), Kind.OTHER_SYNONYM);
        }
    }

    private void add(Term term, List<String> texts, Kind kind) {
        if (texts.isEmpty()) {
            return;
        }
        Named own = new Named(kind, List.of(term));
        for (String text : texts) {
            String folded = Ontology.fold(text);
            Named known = byName.putIfAbsent(folded, own);
            if (known != null) {
                byName.put(folded, known.or(own));
            }
            if (!term.obsolete()) {
                names.add(new Name(text, folded, term));
            }
        }
    }

    /** The terms in use that ids lead to: a replacement may be obsolete itself. */
    private List<String> inUse(List<String> ids, int way) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (String id : ids) {
            RawTerm term = raw.get(id);
            String alternative = alternatives.get(id);
            if (term != null && !term.obsolete()) {
                found.add(id);
            } else if (alternative != null) {
                found.add(alternative);
            } else if (term != null && way < LONGEST_WAY) {
                found.addAll(inUse(term.replacements(), way + 1));
            }
        }
        return List.copyOf(found);
    }

    private static String withoutObsolete(String label) {
        return Ontology.fold(label).startsWith(OBSOLETE) ? label.substring(OBSOLETE.length()) : label;
    }
}
