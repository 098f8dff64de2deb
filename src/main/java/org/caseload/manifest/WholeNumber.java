package org.caseload.manifest;

/** Numbers that a workbook uses to point at things. */
final class WholeNumber {

    /** More than there can be of anything that is counted. */
    private static final int MOST_DIGITS = 9;

    private WholeNumber() {}

    /** -1 where the text is no whole number below a thousand million. */
    static int of(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
