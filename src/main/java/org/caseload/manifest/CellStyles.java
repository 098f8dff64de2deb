package org.caseload.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The styles of a workbook's cells.
 *
 * @param numbers how each style shows numbers
 */
record CellStyles(List<NumberStyle> numbers) {

    static final CellStyles NONE = new CellStyles(List.of());

    /** More than a spreadsheet allows. */
    private static final int MOST = 100_000;

    static CellStyles read(XmlPart xml) throws IOException {
        Map<Integer, NumberStyle> own = new HashMap<>();
        List<NumberStyle> numbers = new ArrayList<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.isStart("numFmt")) {
                own.put(format(xml), NumberStyle.ofCode(xml.attributeOrEmpty("formatCode")));
            } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                ofCells = xml.isStart();
            } else if (ofCells && xml.isStart("xf")) {
                int format = format(xml);
                numbers.add(own.getOrDefault(format, NumberStyle.ofBuiltIn(format)));
            }
            if (numbers.size() > MOST || own.size() > MOST) {
                throw XmlPart.damaged();
            }
        }
        return new CellStyles(numbers);
    }

    private static int format(XmlPart xml) {
        return WholeNumber.of(xml.attributeOrEmpty("numFmtId"));
    }

    /** @param style as a cell says it; may be empty */
    NumberStyle number(String style) {
        int index = WholeNumber.of(style);
        return index < 0 || index >= numbers.size() ? NumberStyle.PLAIN : numbers.get(index);
    }
}
