package org.caseload.manifest;

import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a workbook, as their XML has them. */
final class SheetText {

    /** A character that XML cannot hold or would change, such as {@code _x000D_} for a carriage return. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int ESCAPE_LENGTH = 7;

    private SheetText() {}

    /**
     * Plain text: that of the element that begins here.
     *
     * @param most characters that a cell may have; a longer text comes out cut, but still longer
     */
    static String plain(XmlPart xml, int most) throws IOException {
        return unescaped(xml.text(room(most)));
    }

    /** Rich text, the pieces joined; not what says how it is pronounced. Otherwise as {@link #plain}. */
    static String rich(XmlPart xml, String element, int most) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                text.append(xml.text(room(most) - text.length()));
            }
        }
        return unescaped(text.toString());
    }

    private static int room(int most) {
        return (int) Math.min(Integer.MAX_VALUE, (most + 2L) * ESCAPE_LENGTH);
    }

    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(SheetText::character) : text;
    }

    private static String character(MatchResult escaped) {
        char c = (char) Integer.parseInt(escaped.group(1), 16);
        boolean text = c >= ' ' ? !Character.isSurrogate(c) : Character.isWhitespace(c);
        return Matcher.quoteReplacement(text ? String.valueOf(c) : escaped.group());
    }
}
