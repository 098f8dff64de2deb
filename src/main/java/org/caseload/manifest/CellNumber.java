package org.caseload.manifest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the number that a cell of a workbook holds as its user would: whole numbers without a point, fractions without the
 * noise of their binary form.
 */
final class CellNumber {

    /** As many as a spreadsheet shows and keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    /** The longest that a spreadsheet writes for a number has 24. */
    private static final int LONGEST = 40;

    /** Numbers of a spreadsheet go up to 10 to this power, and down to its inverse. */
    private static final int MOST_EXPONENT = 330;

    /** Beyond every exponent that matters. */
    private static final int FAR = 100_000;

    private static final int SMALLEST_SHOWN = -9;

    private CellNumber() {}

    /**
     * In digits; with an exponent where the style shows one, or where the number is so large that the spreadsheet has lost
     * its last digits, so that they do not look as if somebody had typed them.
     *
     * @param stored as the file says it; text that is no number comes out as it is
     */
    static String text(String stored, NumberStyle style) {
        BigDecimal number = parsed(stored);
        if (number == null) {
            return stored;
        }
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = number.round(DIGITS);
        if (style == NumberStyle.SCIENTIFIC) {
            return scientific(rounded);
        }
        if (stored.chars().allMatch(Character::isDigit)) {
            return number.toPlainString();
        }
        int exponent = exponent(rounded);
        boolean plain = exponent < DIGITS.getPrecision() && exponent >= SMALLEST_SHOWN;
        return plain ? rounded.stripTrailingZeros().toPlainString() : scientific(rounded);
    }

    /** Null where the text is no number of a spreadsheet. */
    static @Nullable BigDecimal parsed(String stored) {
        if (stored.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(stored);
            return Math.abs(exponent(number)) > MOST_EXPONENT ? null : number;
        } catch (NumberFormatException text) {
            return null;
        }
    }

    private static int exponent(BigDecimal number) {
        return Math.clamp((long) number.precision() - number.scale() - 1, -FAR, FAR);
    }

    private static String scientific(BigDecimal number) {
        int exponent = exponent(number);
        String digits = number.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return digits + String.format(Locale.ROOT, "E%+03d", exponent);
    }
}
