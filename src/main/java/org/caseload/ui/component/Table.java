package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * A short table whose rows are all there, such as the people of a case; each row is a card on a phone. For lists that
 * may be long there is {@link CardGrid}.
 */
public final class Table extends Div {

    private record Column(String header, String className) {}

    private final List<Column> columns = new ArrayList<>();
    private final Element head = element("tr", "row");
    private final Element body = element("tbody", "rowgroup");

    /**
     * Starts an empty table.
     *
     * @param name what the rows are, for assistive technology
     */
    public Table(String name) {
        addClassName("cl-table");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", name)
                .setAttribute("tabindex", "0");
        Element table = element("table", "table").setAttribute("aria-label", name);
        table.appendChild(element("thead", "rowgroup").appendChild(head), body);
        getElement().appendChild(table);
    }

    /** Adds a column. */
    public Table column(String header) {
        return column(header, "");
    }

    /** Adds a column of numbers. */
    public Table number(String header) {
        return column(header, "cl-number");
    }

    /**
     * Adds a column with classes of the style sheet: {@code cl-top} begins the card on a phone, {@code cl-state} stands at
     * the end of its first line, {@code cl-rest} is left out there, {@code cl-wrap} breaks lines, {@code cl-clip} cuts.
     */
    public Table column(String header, String classNames) {
        columns.add(new Column(header, classNames));
        head.appendChild(cell("th", "columnheader", classNames)
                .setAttribute("scope", "col")
                .setText(header));
        return this;
    }

    /** Adds a row with a cell for each column. */
    public Table row(Component... cells) {
        Element row = element("tr", "row");
        for (int i = 0; i < cells.length; i++) {
            Column column = columns.get(i);
            Element cell = cell("td", "cell", column.className()).setAttribute("data-label", column.header());
            row.appendChild(cell.appendChild(new Element("div").appendChild(cells[i].getElement())));
        }
        body.appendChild(row);
        return this;
    }

    /** Takes every row out. */
    public void clear() {
        body.removeAllChildren();
    }

    private static Element cell(String tag, String role, String classNames) {
        Element cell = element(tag, role);
        if (!classNames.isEmpty()) {
            cell.setAttribute("class", classNames);
        }
        return cell;
    }

    private static Element element(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }
}
