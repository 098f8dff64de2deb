package org.caseload.ui.cases;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseload.ui.Cookies;

/**
 * Which columns of the list of cases are shown, in which order; the browser remembers it.
 *
 * @param shown keys, of letters, in order
 * @param hidden keys of the others
 */
record ColumnChoice(List<String> shown, List<String> hidden) implements Serializable {

    private static final String COOKIE = "caseload-case-columns";
    private static final String BETWEEN = "-";

    ColumnChoice {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }

    /**
     * What the user of this browser chose, else every column.
     *
     * @param all keys of the columns that there are, in their usual order
     */
    static ColumnChoice of(VaadinRequest request, List<String> all) {
        return Cookies.read(request, COOKIE)
                .map(remembered -> read(remembered, all))
                .orElseGet(() -> new ColumnChoice(all, List.of()));
    }

    /** A column that is not known any more is passed over. */
    static ColumnChoice read(String remembered, List<String> all) {
        List<String> shown = Arrays.stream(remembered.split(BETWEEN))
                .filter(all::contains)
                .distinct()
                .toList();
        return new ColumnChoice(
                shown, all.stream().filter(key -> !shown.contains(key)).toList());
    }

    void remember(UI ui) {
        Cookies.write(ui, COOKIE, String.join(BETWEEN, shown));
    }

    /** Hides a column, or shows it as the last one. */
    ColumnChoice show(String key, boolean visible) {
        List<String> others = new ArrayList<>(shown);
        List<String> out = new ArrayList<>(hidden);
        others.remove(key);
        out.remove(key);
        (visible ? others : out).add(key);
        return new ColumnChoice(others, out);
    }

    /** Moves a shown column by one place, -1 for towards the start; at the end it stays. */
    ColumnChoice move(String key, int by) {
        List<String> order = new ArrayList<>(shown);
        int from = order.indexOf(key);
        int to = Math.clamp((long) from + by, 0, order.size() - 1);
        order.remove(from);
        order.add(to, key);
        return new ColumnChoice(order, hidden);
    }

    /** The same columns in another order. */
    ColumnChoice inOrder(List<String> keys) {
        return new ColumnChoice(keys.stream().filter(shown::contains).toList(), hidden);
    }
}
