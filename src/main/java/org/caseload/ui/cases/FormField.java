package org.caseload.ui.cases;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.validation.CellParts;

/**
 * A field that stands for a cell of a manifest, and under it what was found about the cell.
 *
 * <p>The browser's module {@code case-draft.js} reads columns and texts from the page by the attributes {@code data-column}
 * and {@code data-text}.
 */
final class FormField<V> extends Composite<Div> {

    private final Component component;
    private final HasValue<?, V> field;
    private final CellFormat<V> format;
    private final FieldRemarks remarks = new FieldRemarks();
    private transient List<Finding> said = List.of();
    private boolean touched;

    <C extends Component & HasValue<?, V>> FormField(Column column, C field, CellFormat<V> format) {
        this.component = field;
        this.field = field;
        this.format = format;
        getContent().addClassName("cl-field");
        getContent().add(field, remarks);
        field.getElement().setAttribute("data-column", column.header());
        field.addValueChangeListener(change -> {
            touched = true;
            changed();
        });
        changed();
    }

    FormField<V> required() {
        component.getElement().setProperty("required", true);
        return this;
    }

    /** @param key of the words below the field */
    FormField<V> helped(String key) {
        component.getElement().setProperty("helperText", getTranslation("cases.form." + key));
        return this;
    }

    /** What a manifest's cell would hold. */
    String text() {
        return field.isEmpty() && !(field.getValue() instanceof Boolean)
                ? ""
                : format.writing().apply(field.getValue());
    }

    /** Takes a cell's text for a value if the field can hold it, and tells whether it can. */
    boolean take(String text) {
        if (text.isEmpty()) {
            field.clear();
            return true;
        }
        Optional<V> value = format.reading().apply(text);
        value.ifPresent(field::setValue);
        return value.isPresent();
    }

    void onChange(SerializableRunnable listener) {
        field.addValueChangeListener(change -> listener.run());
    }

    /** Calls the listener when the focus leaves the field. */
    void onLeave(SerializableRunnable listener) {
        if (component instanceof BlurNotifier<?> notifier) {
            notifier.addBlurListener(blur -> {
                touched = true;
                listener.run();
            });
        }
    }

    /** Whether somebody has been here, or something was said here, so that more may be said. */
    boolean isTouched() {
        return touched;
    }

    /** Whether what was typed could be read, such as a date; if not, the field says so. */
    @SuppressWarnings("unchecked")
    boolean isReadable() {
        if (!(field instanceof HasValidator<?> validator)) {
            return true;
        }
        ValidationResult result = ((HasValidator<V>) validator)
                .getDefaultValidator()
                .apply(field.getValue(), new ValueContext(component));
        if (result.isError()) {
            sayInField(result.getErrorMessage());
        }
        return !result.isError();
    }

    /** Says what was found, and offers what the field can take instead; a fold that hides the field opens. */
    void tell(Finding finding, String words) {
        reveal();
        say(finding, words);
    }

    /** Says this in the place of what was said; what stands is left alone, or a suggestion would lose the focus. */
    void update(List<Finding> found, Function<Finding, String> words) {
        if (!found.equals(said)) {
            hush();
            found.forEach(finding -> say(finding, words.apply(finding)));
        }
    }

    /** What is said here now. */
    List<Finding> said() {
        return said;
    }

    private void say(Finding finding, String words) {
        touched = true;
        said = Stream.concat(said.stream(), Stream.of(finding)).toList();
        if (finding.isError() && validation().filter(this::isFree).isPresent()) {
            sayInField(words);
        } else {
            remarks.say(finding.isError(), words);
        }
        finding.suggestions().forEach(suggestion -> offer(finding, suggestion));
    }

    void hush() {
        said = List.of();
        validation().ifPresent(properties -> {
            properties.setInvalid(false);
            properties.setErrorMessage("");
        });
        remarks.removeAll();
    }

    private void sayInField(String error) {
        validation().ifPresent(properties -> {
            properties.setErrorMessage(error);
            properties.setInvalid(true);
        });
    }

    /** Moves the focus here; a fold that hides the field opens. */
    void focus() {
        reveal();
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void reveal() {
        for (Optional<Component> at = getParent(); at.isPresent(); at = at.get().getParent()) {
            if (at.get() instanceof Details fold) {
                fold.setOpened(true);
            }
        }
    }

    private void offer(Finding finding, String suggestion) {
        String cell = CellParts.replace(text(), Objects.requireNonNullElse(finding.value(), ""), suggestion);
        if (format.reading().apply(cell).isPresent()) {
            remarks.offer(suggestion, label(), () -> {
                take(cell);
                focus();
            });
        }
    }

    private void changed() {
        hush();
        if (field instanceof ComboBoxBase<?, ?, ?>) {
            component.getElement().setAttribute("data-text", text());
        }
    }

    private boolean isFree(HasValidationProperties properties) {
        return !properties.isInvalid();
    }

    private String label() {
        return component instanceof HasLabel labelled ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
    }

    private Optional<HasValidationProperties> validation() {
        return component instanceof HasValidationProperties properties ? Optional.of(properties) : Optional.empty();
    }
}
