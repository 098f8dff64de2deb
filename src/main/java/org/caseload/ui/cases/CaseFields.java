package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.caseload.manifest.Column;

/** The fields of a case's form, each standing for a column of a manifest. */
final class CaseFields implements Serializable {

    private final Map<Column, Entry<?>> fields = new EnumMap<>(Column.class);

    private record Entry<V>(Component component, HasValue<?, V> field, SerializableFunction<V, String> text)
            implements Serializable {

        String cell() {
            return field.isEmpty() ? text.apply(field.getEmptyValue()) : text.apply(field.getValue());
        }

        /** Whether what was typed could be read, such as a date. */
        @SuppressWarnings("unchecked")
        boolean isReadable() {
            if (!(field instanceof HasValidator<?> validator)) {
                return true;
            }
            return !((HasValidator<V>) validator)
                    .getDefaultValidator()
                    .apply(field.getValue(), new ValueContext(component))
                    .isError();
        }
    }

    /**
     * Adds a field.
     *
     * @param text what a manifest's cell would hold for a value; empty for an empty field
     */
    <V, C extends Component & HasValue<?, V>> C add(Column column, C field, SerializableFunction<V, String> text) {
        fields.put(column, new Entry<>(field, field, text));
        return field;
    }

    /** What a manifest's row would hold. */
    Map<Column, String> cells() {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        fields.forEach((column, entry) -> cells.put(column, entry.cell()));
        return cells;
    }

    /** Whether everything typed could be read; the first field that could not takes the focus and says so itself. */
    boolean areReadable() {
        Optional<Entry<?>> unreadable =
                fields.values().stream().filter(entry -> !entry.isReadable()).findFirst();
        unreadable.ifPresent(entry -> {
            validation(entry.component()).ifPresent(field -> field.setInvalid(true));
            focus(entry.component());
        });
        return unreadable.isEmpty();
    }

    void clearMessages() {
        fields.values().forEach(entry -> validation(entry.component()).ifPresent(field -> field.setInvalid(false)));
    }

    /** Says something at the field of a column; of several things the first. */
    void showMessage(Column column, String text) {
        Optional.ofNullable(fields.get(column))
                .flatMap(entry -> validation(entry.component()))
                .filter(field -> !field.isInvalid())
                .ifPresent(field -> {
                    field.setErrorMessage(text);
                    field.setInvalid(true);
                });
    }

    boolean has(Column column) {
        return fields.containsKey(column);
    }

    void focus(Column column) {
        Optional.ofNullable(fields.get(column)).ifPresent(entry -> focus(entry.component()));
    }

    private static void focus(Component component) {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static Optional<HasValidationProperties> validation(Component component) {
        return component instanceof HasValidationProperties field ? Optional.of(field) : Optional.empty();
    }
}
