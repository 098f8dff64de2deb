package org.caseload.phenotype;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One release of the Human Phenotype Ontology. Immutable; the indexes for searching are built when first asked for, which
 * takes some tenths of a second.
 *
 * <p>Names are compared with letter case ignored.
 */
public final class Ontology {

    /** <em>Phenotypic abnormality</em>: what stands under it can be observed in a person. */
    static final String ROOT_OF_FINDINGS = "HP:0000118";

    private final String version;
    private final int size;
    private final Map<String, Term> byId;
    private final Map<String, String> alternatives;
    private final Map<String, Named> byName;
    private final Lazy<Names> names;
    private final Lazy<SpellingIndex> spelling;
    private final Lazy<WordIndex> words;

    /**
     * One term of a release.
     *
     * @param id in the form {@code HP:0000000}
     * @param label as the release has it; that of an obsolete term mostly begins with {@code obsolete}
     * @param obsolete whether the term is no longer in use
     * @param finding whether it stands under <em>Phenotypic abnormality</em>; never true of an obsolete term
     * @param replacements ids of the terms in use that an obsolete one was replaced by
     * @param consider ids of the terms in use that may be meant instead of an obsolete one without a replacement
     */
    public record Term(
            String id,
            String label,
            boolean obsolete,
            boolean finding,
            List<String> replacements,
            List<String> consider) {}

    Ontology(
            String version,
            Map<String, Term> byId,
            Map<String, String> alternatives,
            Map<String, Named> byName,
            List<Name> names) {
        this.version = version;
        this.size =
                (int) byId.values().stream().filter(term -> !term.obsolete()).count();
        this.byId = byId;
        this.alternatives = alternatives;
        this.byName = byName;
        this.names = new Lazy<>(() -> new Names(names));
        this.spelling = new Lazy<>(() -> new SpellingIndex(this.names.get()));
        this.words = new Lazy<>(() -> new WordIndex(this.names.get()));
    }

    /** The release, such as {@code 2026-01-08}. */
    public String version() {
        return version;
    }

    /** How many terms are in use. */
    public int size() {
        return size;
    }

    /** The term that has this id as its own, in use or obsolete. */
    public Optional<Term> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The term in use that an id was merged into. The id may belong to an obsolete term as well. */
    public Optional<Term> byAlternativeId(String id) {
        return Optional.ofNullable(alternatives.get(id)).map(byId::get);
    }

    /**
     * The terms that a name means: the one with this label, else those with this exact synonym, else those with another
     * synonym, else obsolete ones, whose label may stand with or without {@code obsolete}.
     */
    public List<Term> byName(String name) {
        Named named = byName.get(fold(name));
        return named == null ? List.of() : named.terms();
    }

    /**
     * Terms in use with a name that is spelled nearly like this one, or made of nearly the same words; best first, the same
     * ones always. None for texts of more than 200 characters: no name is that long.
     */
    public List<Term> near(String name, int limit) {
        return spelling.get().near(fold(name), limit);
    }

    /** Whether a few slips of the keyboard separate a text from the name of a term in use, which it is not. */
    public boolean isMisspelt(String name) {
        return spelling.get().isMisspelt(fold(name));
    }

    /**
     * Terms under <em>Phenotypic abnormality</em> for somebody who is typing: by an id or its beginning, else those in a name
     * of which every word typed begins a word, names that begin with the text first, then those that are spelled nearly
     * alike. Each term once, in an order that is always the same.
     */
    public List<Match> search(String text, int limit) {
        return new TermSearch(names.get(), words.get(), spelling.get()).search(fold(text.strip()), limit);
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
