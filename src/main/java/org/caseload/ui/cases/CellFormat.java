package org.caseload.ui.cases;

import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.Optional;

/**
 * How a field's value stands in a manifest's cell.
 *
 * @param writing the cell of a value that is not empty
 * @param reading the value of a cell that is not empty, if the field can hold it
 */
record CellFormat<V>(SerializableFunction<V, String> writing, SerializableFunction<String, Optional<V>> reading)
        implements Serializable {

    static final CellFormat<String> TEXT = new CellFormat<>(text -> text, Optional::of);

    static final CellFormat<Boolean> FLAG = new CellFormat<>(String::valueOf, CellFormat::flag);

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
