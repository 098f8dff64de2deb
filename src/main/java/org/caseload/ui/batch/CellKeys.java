package org.caseload.ui.batch;

import com.vaadin.flow.component.grid.Grid;
import org.caseload.batch.TableRow;
import org.jspecify.annotations.Nullable;

/** Opens the cell that has the keyboard's focus when Enter or F2 is pressed. */
final class CellKeys {

    private static final String PREFIX = "cell-";
    private static final String PRESSED = "(event.key === 'Enter' || event.key === 'F2')"
            + " && !event.composedPath().some(e => e.localName === 'button' || e.localName === 'vaadin-popover')";

    /** Somebody wants to edit a cell. */
    @FunctionalInterface
    interface Opening {
        void open(TableRow row, int position);
    }

    private @Nullable TableRow row;
    private int position = -1;

    CellKeys(Grid<TableRow> grid, Opening opening) {
        grid.addCellFocusListener(focus -> {
            row = focus.getItem().orElse(null);
            position = focus.getColumn()
                    .map(Grid.Column::getKey)
                    .map(CellKeys::position)
                    .orElse(-1);
        });
        grid.getElement().addEventListener("keydown", pressed -> open(opening)).setFilter(PRESSED);
    }

    private void open(Opening opening) {
        if (row != null && position >= 0) {
            opening.open(row, position);
        }
    }

    static String key(int position) {
        return PREFIX + position;
    }

    private static int position(String key) {
        return key.startsWith(PREFIX) ? Integer.parseInt(key.substring(PREFIX.length())) : -1;
    }
}
