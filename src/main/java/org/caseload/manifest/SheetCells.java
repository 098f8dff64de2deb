package org.caseload.manifest;

import java.io.IOException;

/**
 * Turns cells of a sheet into text.
 *
 * @param strings texts that cells point to
 * @param styles styles that cells have
 * @param from1904 whether dates are counted from 1904
 * @param mostInCell characters that a cell may have; a longer text comes out cut, but still longer
 */
record SheetCells(SharedStrings strings, CellStyles styles, boolean from1904, int mostInCell) {

    /** The cell that begins here: what is shown of a formula is what was stored of its result. Empty where nothing is. */
    String text(XmlPart xml) throws IOException {
        String type = xml.attributeOrEmpty("t");
        NumberStyle style = styles.number(xml.attributeOrEmpty("s"));
        String text = "";
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                text = value(SheetText.plain(xml, mostInCell), type, style);
            } else if (xml.isStart("is")) {
                text = SheetText.rich(xml, "is", mostInCell);
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        return text;
    }

    private String value(String stored, String type, NumberStyle style) throws UnreadableException {
        if (stored.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.at(stored);
            case "b" -> truth(stored);
            case "d" -> CellDate.ofIso(stored);
            case "", "n" ->
                style == NumberStyle.DATE ? CellDate.text(stored, from1904) : CellNumber.text(stored, style);
            default -> stored;
        };
    }

    private static String truth(String stored) {
        return switch (stored) {
            case "0" -> "false";
            case "1" -> "true";
            default -> stored;
        };
    }
}
