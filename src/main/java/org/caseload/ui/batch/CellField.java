package org.caseload.ui.batch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Objects;
import org.caseload.manifest.Column;
import org.jspecify.annotations.Nullable;

/** The field in which a cell is edited: with the words of its column to choose from where there are any. */
final class CellField extends Composite<Div> {

    /** The field hears of the key after we do, and a list of choices that still looks for what was typed takes it later yet. */
    private static final String TELL_OF_ENTER = """
            this.addEventListener('keydown', (pressed) => {
              const tell = () =>
                this.loading ? setTimeout(tell, 20) : this.dispatchEvent(new CustomEvent('cl-entered'));
              if (pressed.key === 'Enter') {
                setTimeout(tell, 50);
              }
            });
            """;

    private final Component field;
    private final SerializableSupplier<@Nullable String> value;

    private <F extends Component & HasValue<?, String>> CellField(F field) {
        this(field, field::getValue);
    }

    private CellField(Component field, SerializableSupplier<@Nullable String> value) {
        this.field = field;
        this.value = value;
        field.addClassName("cl-full-width");
        getContent().add(field);
    }

    /**
     * A field with the cell's text.
     *
     * @param column null for a column of the laboratory's own
     */
    static CellField of(Desk desk, @Nullable Column column, String text) {
        List<String> choices = column == null ? List.of() : CellChoices.of(desk, column);
        if (!choices.isEmpty()) {
            return new CellField(choice(choices, text));
        }
        if (column != null && TermCompletion.isFor(column) && hasRelease(desk)) {
            return terms(desk, column, text);
        }
        if (column == Column.CLINICAL_NOTES) {
            TextArea area = new TextArea();
            area.setMinRows(2);
            area.setMaxRows(8);
            area.setValue(text);
            return new CellField(area);
        }
        TextField plain = new TextField();
        plain.setValue(text);
        plain.setAutoselect(true);
        plain.setValueChangeMode(ValueChangeMode.EAGER);
        return new CellField(plain);
    }

    private static boolean hasRelease(Desk desk) {
        return desk.workbench().phenotypes().current().isPresent();
    }

    private static CellField terms(Desk desk, Column column, String text) {
        ComboBox<TermCompletion.Choice> box =
                new TermCompletion(desk.workbench().phenotypes(), column).field(text);
        return new CellField(box, () -> box.isEmpty() ? "" : box.getValue().cell());
    }

    /** The file may say what is no choice, so whatever is typed is taken. */
    private static ComboBox<String> choice(List<String> choices, String text) {
        ComboBox<String> box = new ComboBox<>();
        box.setItems(choices);
        box.setItemLabelGenerator(item -> item);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail()));
        box.setValue(text.isEmpty() ? null : text);
        return box;
    }

    String text() {
        return Objects.requireNonNullElse(value.get(), "");
    }

    /** Calls when Enter is pressed in a line of text, after the field has taken what was typed or chosen. */
    void onEnter(SerializableConsumer<String> action) {
        if (!(field instanceof TextArea)) {
            field.getElement().executeJs(TELL_OF_ENTER);
            field.getElement().addEventListener("cl-entered", entered -> action.accept(text()));
        }
    }

    void setLabel(String label) {
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(label);
        }
    }

    void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
