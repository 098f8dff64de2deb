package org.caseload.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.caseload.security.AuditAction;
import org.caseload.security.AuditFilter;
import org.caseload.ui.component.IsoDates;
import org.caseload.ui.component.SearchField;
import org.caseload.ui.component.Times;

/** The fields that choose which entries of the audit are shown. */
final class AuditFilterBar extends Composite<Div> {

    private final SerializableConsumer<AuditFilter> onChange;
    private final SearchField text;
    private final MultiSelectComboBox<AuditAction> actions = new MultiSelectComboBox<>(getTranslation("audit.action"));
    private final DatePicker from = IsoDates.field(getTranslation("audit.from"));
    private final DatePicker to = IsoDates.field(getTranslation("audit.to"));

    AuditFilterBar(SerializableConsumer<AuditFilter> onChange) {
        this.onChange = onChange;
        text = new SearchField(getTranslation("audit.search"), typed -> changed());
    }

    @Override
    protected Div initContent() {
        actions.setItems(AuditAction.values());
        actions.setItemLabelGenerator(action -> getTranslation("audit.action." + action.name()));
        actions.addValueChangeListener(change -> changedIf(change.isFromClient()));
        from.addValueChangeListener(change -> changedIf(change.isFromClient()));
        to.addValueChangeListener(change -> changedIf(change.isFromClient()));
        Button clear = new Button(getTranslation("component.clear"), click -> clear());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        Div bar = new Div(text, actions, from, to, clear);
        bar.addClassName("cl-bar");
        bar.getElement().setAttribute("role", "search");
        bar.getElement().setAttribute("aria-label", getTranslation("component.filters"));
        return bar;
    }

    private void clear() {
        text.clear();
        actions.clear();
        from.clear();
        to.clear();
        changed();
    }

    private void changedIf(boolean fromClient) {
        if (fromClient) {
            changed();
        }
    }

    private void changed() {
        LocalDate last = to.getValue();
        Times times = Times.here();
        onChange.accept(new AuditFilter(
                text.getValue().strip(),
                actions.getValue(),
                times.startOf(from.getValue()),
                times.startOf(last == null ? null : last.plusDays(1))));
    }
}
