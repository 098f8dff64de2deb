package org.caseload.ui.component;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;
import org.jspecify.annotations.Nullable;

/**
 * A lazy grid whose rows become cards on a narrow page: there one column shows, the {@linkplain #card card}, and the
 * others hide. Columns must not be hidden otherwise.
 *
 * @param <T> a row
 */
public final class CardGrid<T> extends Grid<T> {

    private static final int PAGE = 50;

    private final String name;
    private @Nullable Column<T> card;

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

    private void showCards(boolean narrow) {
        if (card == null) {
            return;
        }
        setClassName("cl-cards", narrow);
        for (Column<T> column : getColumns()) {
            column.setVisible(narrow == column.equals(card));
        }
    }
}
