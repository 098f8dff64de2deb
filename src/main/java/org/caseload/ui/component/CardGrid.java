package org.caseload.ui.component;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lazy grid whose rows become cards on a narrow page: there one column shows, the {@linkplain #card card}, and the
 * others hide. Columns must not be hidden otherwise than by {@link #arrange}.
 *
 * @param <T> a row
 */
public final class CardGrid<T> extends Grid<T> {

    private static final int PAGE = 50;

    private final String name;
    private @Nullable Column<T> card;
    private Set<String> hidden = Set.of();
    private boolean narrow;

    /**
     * Starts without columns.
     *
     * @param name what the rows are, for assistive technology
     */
    public CardGrid(String name) {
        this.name = name;
        addClassName("cl-grid");
        getElement().setAttribute("accessible-name", name);
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.NONE);
        Narrow.watch(this, this::showCards);
    }

    /** Sets what a row looks like on a narrow page; call it once, after the columns were added. */
    public CardGrid<T> card(Renderer<T> renderer) {
        card = addColumn(renderer).setKey("card").setHeader(name).setFlexGrow(1);
        card.setVisible(false);
        return this;
    }

    /**
     * Puts columns in an order and hides others.
     *
     * @param order keys of all columns that have one but the card's, in order
     * @param without keys of those that are hidden
     */
    public void arrange(List<String> order, Set<String> without) {
        hidden = Set.copyOf(without);
        List<Column<T>> columns = new ArrayList<>(getColumns());
        columns.sort(Comparator.comparingInt(column -> order.indexOf(column.getKey())));
        setColumnOrder(columns);
        showColumns();
    }

    private void showCards(boolean isNarrow) {
        narrow = isNarrow;
        setClassName("cl-cards", narrow && card != null);
        showColumns();
    }

    private void showColumns() {
        for (Column<T> column : getColumns()) {
            boolean chosen = column.getKey() == null || !hidden.contains(column.getKey());
            column.setVisible(column.equals(card) ? narrow : chosen && (!narrow || card == null));
        }
    }
}
