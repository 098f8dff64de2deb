package org.caseload.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.phenotype.Ontology;
import org.caseload.phenotype.Ontology.Term;
import org.jspecify.annotations.Nullable;

/** The terms of the release in use, as rules ask for them. Shared by all threads that work on one validation. */
final class HpoTerms {

    private static final int MOST_SUGGESTIONS = 5;
    private static final int MOST_NAMED = 3;
    /** Misspelt names that are remembered; the same ones mostly occur in many rows. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Ontology ontology;
    private final Map<String, List<Term>> near = new ConcurrentHashMap<>();

    HpoTerms(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The term with this very id, in use or obsolete. */
    Optional<Term> byId(String id) {
        return ontology.byId(id);
    }

    /** The term in use that an id was merged into. */
    Optional<Term> byAlternativeId(String id) {
        return ontology.byAlternativeId(id);
    }

    List<Term> byName(String name) {
        return ontology.byName(name);
    }

    /** Whether a text means something as a whole, so that a comma in it separates nothing. */
    boolean knows(String text) {
        return Marker.of(text) != null
                || HpoId.read(text) != null
                || !byName(text).isEmpty();
    }

    /** The one term in use that stands for an obsolete one. */
    Optional<Term> replacement(Term obsolete) {
        List<String> ids = obsolete.replacements();
        return ids.size() == 1
                ? byId(ids.getFirst())
                : byAlternativeId(obsolete.id()).filter(merged -> ids.isEmpty());
    }

    /** The terms in use that may be meant by an obsolete one. */
    List<Term> instead(Term obsolete) {
        return Stream.of(obsolete.replacements(), obsolete.consider())
                .flatMap(List::stream)
                .distinct()
                .flatMap(id -> byId(id).stream())
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** The terms in use that an id or a name leads to, in whatever way. */
    List<Term> meant(String part) {
        String id = HpoId.read(part);
        Stream<Term> found =
                id == null ? byName(part).stream() : Stream.concat(byId(id).stream(), byAlternativeId(id).stream());
        return found.flatMap(term -> term.obsolete() ? replacement(term).stream() : Stream.of(term))
                .toList();
    }

    /** Terms that somebody who wrote an unknown text may have meant, best first. */
    List<Term> near(String text) {
        List<Term> known = near.get(text);
        if (known == null) {
            known = search(text);
            if (near.size() < MOST_REMEMBERED) {
                near.put(text, known);
            }
        }
        return known;
    }

    /** Whether a text is a name in use but for few slips of the keyboard. */
    boolean isMisspelt(String text) {
        return ontology.isMisspelt(text);
    }

    private List<Term> search(String text) {
        return Stream.concat(guess(text).stream(), ontology.near(text, MOST_SUGGESTIONS).stream())
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private Optional<Term> guess(String text) {
        String id = HpoId.guess(text);
        return id == null ? Optional.empty() : byId(id).filter(term -> !term.obsolete());
    }

    /** The label, or the id where the label would be taken for something else or for a list. */
    String written(Term term) {
        String label = term.label();
        boolean plain = label.indexOf(';') < 0 && Marker.of(label) == null && HpoId.read(label) == null;
        return plain && byName(label).equals(List.of(term)) ? label : term.id();
    }

    /** A term in messages. */
    static String named(Term term) {
        return term.label() + " (" + term.id() + ")";
    }

    static String named(List<Term> terms) {
        return terms.stream().limit(MOST_NAMED).map(HpoTerms::named).collect(Collectors.joining("; "));
    }

    /** What a term is called besides what somebody wrote: the label of an id, the id of a name. */
    static String otherwise(String part, Term term) {
        return HpoId.read(part) == null ? term.id() : term.label();
    }

    static @Nullable HpoTerms of(@Nullable Ontology ontology) {
        return ontology == null ? null : new HpoTerms(ontology);
    }
}
