package org.caseload.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of texts to which a workbook's cells point.
 *
 * @param texts in their order
 * @param weight what {@link UnpackLimits#maxText()} counts of them
 */
record SharedStrings(List<String> texts, long weight) {

    static final SharedStrings NONE = new SharedStrings(List.of(), 0);

    static SharedStrings read(XmlPart xml, int mostInCell, UnpackLimits limits) throws IOException {
        List<String> texts = new ArrayList<>();
        TextBudget budget = new TextBudget(limits.maxText());
        while (xml.next()) {
            if (xml.isStart("si")) {
                String text = SheetText.rich(xml, "si", mostInCell);
                budget.spend(text.length());
                texts.add(text);
            }
        }
        return new SharedStrings(texts, budget.spent());
    }

    /**
     * The text that a cell points to.
     *
     * @param index as the cell says it
     * @throws UnreadableException when there is none
     */
    String at(String index) throws UnreadableException {
        int number = WholeNumber.of(index);
        if (number < 0 || number >= texts.size()) {
            throw XmlPart.damaged();
        }
        return texts.get(number);
    }
}
