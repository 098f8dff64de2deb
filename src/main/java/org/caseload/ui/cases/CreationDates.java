package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Objects;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.IsoDates;
import org.jspecify.annotations.Nullable;

/** The days on which a case was created, from one to another, behind a button that says what is chosen. */
final class CreationDates extends Composite<Div> {

    private final Button button = new Button(Icon.CHEVRON_DOWN.create());
    private final DatePicker first = picker("cases.createdFrom");
    private final DatePicker last = picker("cases.createdTo");

    CreationDates(SerializableRunnable onChange) {
        first.addValueChangeListener(change -> {
            last.setMin(change.getValue());
            changed(change.isFromClient(), onChange);
        });
        last.addValueChangeListener(change -> {
            first.setMax(change.getValue());
            changed(change.isFromClient(), onChange);
        });
        button.setIconAfterText(true);
        Div fields = new Div(first, last);
        fields.addClassName("cl-popover-fields");
        Popover popover = new Popover(fields);
        popover.setTarget(button);
        popover.setAriaLabel(getTranslation("cases.createdAt"));
        getContent().add(button, popover);
        getContent().addClassName("cl-contents");
        showWords();
    }

    private DatePicker picker(String key) {
        DatePicker picker = IsoDates.field(getTranslation(key));
        picker.setClearButtonVisible(true);
        return picker;
    }

    private void changed(boolean fromClient, SerializableRunnable onChange) {
        showWords();
        if (fromClient) {
            onChange.run();
        }
    }

    private void showWords() {
        boolean any = first.isEmpty() && last.isEmpty();
        button.setText(
                any
                        ? getTranslation("cases.dates")
                        : getTranslation("cases.dates.chosen", words(first()), words(last.getValue())));
        button.setClassName("cl-chosen-filter", !any);
    }

    private static String words(@Nullable LocalDate day) {
        return Objects.toString(day, "…");
    }

    /** Sets both without calling anybody; null for any. */
    void show(@Nullable LocalDate from, @Nullable LocalDate to) {
        first.setValue(from);
        last.setValue(to);
        showWords();
    }

    /** Null for any. */
    @Nullable
    LocalDate first() {
        return first.getValue();
    }

    /** Null for any. */
    @Nullable
    LocalDate dayAfterLast() {
        return last.isEmpty() ? null : last.getValue().plusDays(1);
    }
}
