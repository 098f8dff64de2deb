package org.caseload.manifest;

import java.util.regex.Pattern;

/** How a spreadsheet shows the numbers of a cell, as far as it matters here. */
enum NumberStyle {
    PLAIN,
    /** A day, a time of day or both. */
    DATE,
    /** Such as {@code 9.9E+09}. */
    SCIENTIFIC;

    /** Text in quotes, single characters after a mark, colours, conditions and languages. */
    private static final Pattern NO_PLACEHOLDERS = Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[[^]]*]");

    private static final Pattern DATE_PLACEHOLDER = Pattern.compile("[yYmMdDhHsS]");
    private static final Pattern EXPONENT = Pattern.compile("[0#?][eE][+-]");

    /**
     * Of a format that every spreadsheet has by number.
     *
     * @param id as in ECMA-376, part 1, 18.8.30; 27 to 36 and 50 to 58 are dates in East Asian languages
     */
    static NumberStyle ofBuiltIn(int id) {
        if (id == 11 || id == 48) {
            return SCIENTIFIC;
        }
        boolean date =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        return date ? DATE : PLAIN;
    }

    /** @param code such as {@code [$-409]d/m/yyyy;@} */
    static NumberStyle ofCode(String code) {
        String placeholders = NO_PLACEHOLDERS.matcher(code).replaceAll("");
        if (placeholders.equalsIgnoreCase("General")) {
            return PLAIN;
        }
        if (EXPONENT.matcher(placeholders).find()) {
            return SCIENTIFIC;
        }
        return DATE_PLACEHOLDER.matcher(placeholders).find() ? DATE : PLAIN;
    }
}
