package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.caseload.manifest.Column;
import org.jspecify.annotations.Nullable;

/** The fields that a person, or the case as a whole, has in the form: one for each column at most. */
final class FieldGroup implements Serializable {

    private final Map<Column, FormField<?>> fields = new EnumMap<>(Column.class);
    private final SerializableRunnable onChange;

    /** @param onChange called whenever a field has another value or is left */
    FieldGroup(SerializableRunnable onChange) {
        this.onChange = onChange;
    }

    <V, C extends Component & HasValue<?, V>> FormField<V> add(Column column, C component, CellFormat<V> format) {
        FormField<V> field = new FormField<>(column, component, format);
        field.onChange(onChange);
        field.onLeave(onChange);
        fields.put(column, field);
        return field;
    }

    /** What a manifest's row would hold. */
    Map<Column, String> cells() {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        fields.forEach((column, field) -> cells.put(column, field.text()));
        return cells;
    }

    String text(Column column) {
        return find(column).map(FormField::text).orElse("");
    }

    /** Takes cells for values; what a field cannot hold, and a column that is absent, leaves it as it is. */
    void fill(Map<Column, String> cells) {
        cells.forEach((column, text) -> find(column).ifPresent(field -> field.take(text)));
    }

    Optional<FormField<?>> find(Column column) {
        @Nullable FormField<?> field = fields.get(column);
        return Optional.ofNullable(field);
    }

    void forEach(BiConsumer<Column, FormField<?>> action) {
        fields.forEach(action);
    }

    /** The first field that could not read what was typed; each such field says so. */
    Optional<FormField<?>> firstUnreadable() {
        Optional<FormField<?>> first = Optional.empty();
        for (FormField<?> field : fields.values()) {
            if (!field.isReadable() && first.isEmpty()) {
                first = Optional.of(field);
            }
        }
        return first;
    }

    void hush() {
        fields.values().forEach(FormField::hush);
    }
}
