package org.caseload.validation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word in a phenotype column that is no term but says something about the person. */
enum Marker {
    UNAFFECTED,
    AFFECTED,
    /** No terms, and nothing about being affected. */
    NO_TERMS;

    private static final Map<String, Marker> WORDS = Map.of(
            "unaffected", UNAFFECTED,
            "healthy", UNAFFECTED,
            "affected", AFFECTED,
            "no-hpo", NO_TERMS,
            "none", NO_TERMS);

    private static final int LONGEST = 10;

    /** Some of the words are HPO labels as well; here they are always markers. */
    static @Nullable Marker of(String part) {
        return part.length() > LONGEST ? null : WORDS.get(part.toLowerCase(Locale.ROOT));
    }
}
