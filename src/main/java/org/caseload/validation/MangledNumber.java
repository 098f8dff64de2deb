package org.caseload.validation;

/** A long number that a spreadsheet has rewritten, such as {@code 9.9E+09}: its digits are lost. */
final class MangledNumber {

    private MangledNumber() {}

    /** Digits, perhaps with a point or comma, then {@code E+} and digits. */
    static boolean matches(String text) {
        int exponent = text.indexOf('+');
        if (exponent < 2 || (text.charAt(exponent - 1) | 0x20) != 'e') {
            return false;
        }
        return isNumber(text, 0, exponent - 1, true) && isNumber(text, exponent + 1, text.length(), false);
    }

    private static boolean isNumber(String text, int from, int to, boolean pointAllowed) {
        boolean digits = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (!pointAllowed || i == from || (c != '.' && c != ',')) {
                return false;
            }
        }
        return digits;
    }
}
