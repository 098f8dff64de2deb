package org.caseload.ui.batch;

import com.vaadin.flow.component.grid.Grid;
import org.caseload.batch.TableRow;

/** Opens the cell that has the keyboard's focus when Enter or F2 is pressed. */
final class CellKeys {

    private static final String PREFIX = "cell-";
    private static final String PRESSED = "(event.key === 'Enter' || event.key === 'F2')"
            + " && !event.composedPath().some(e => e.localName === 'button' || e.localName === 'vaadin-popover')";

    private int number = -1;
    private int position = -1;

    CellKeys(Grid<TableRow> grid, CellEditor editor) {
        grid.addCellFocusListener(focus -> {
            number = focus.getItem().map(TableRow::number).orElse(-1);
            position = focus.getColumn()
                    .map(Grid.Column::getKey)
                    .map(CellKeys::position)
                    .orElse(-1);
        });
        grid.getElement().addEventListener("keydown", pressed -> open(editor)).setFilter(PRESSED);
    }

    private void open(CellEditor editor) {
        if (number > 0 && position >= 0) {
            editor.open(number, position);
        }
    }

    static String key(int position) {
        return PREFIX + position;
    }

    private static int position(String key) {
        return key.startsWith(PREFIX) ? Integer.parseInt(key.substring(PREFIX.length())) : -1;
    }
}
