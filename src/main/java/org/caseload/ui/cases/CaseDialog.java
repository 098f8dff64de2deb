package org.caseload.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.cases.CaseContent;
import org.caseload.cases.CaseDetails;
import org.caseload.cases.CaseEditRefusedException;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.ui.component.IsoDates;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** Changes labels, due date and notes of a case. A refusal is said in the dialog, which keeps what was typed. */
final class CaseDialog extends Dialog {

    private final SerializableConsumer<CaseContent> store;
    private final MultiSelectComboBox<CatalogEntry> labels = new MultiSelectComboBox<>(getTranslation("cases.labels"));
    private final DatePicker dueDate = IsoDates.field(getTranslation("cases.dueDate"));
    private final TextArea notes = new TextArea(getTranslation("cases.clinicalNotes"));
    private final Div messages = new Div();

    /**
     * Starts with what the case has.
     *
     * @param usable labels that may be added
     * @param store stores the new content, or throws {@link CaseEditRefusedException}
     */
    CaseDialog(CaseDetails details, List<CatalogEntry> usable, SerializableConsumer<CaseContent> store) {
        this.store = store;
        setHeaderTitle(getTranslation("cases.edit.title", details.caseId().value()));
        List<CatalogEntry> present = details.settings().stream()
                .filter(entry -> entry.kind() == CatalogKind.LABEL)
                .toList();
        labels.setItems(
                Stream.concat(present.stream(), usable.stream()).distinct().toList());
        labels.setItemLabelGenerator(CatalogEntry::name);
        labels.setValue(present);
        dueDate.setClearButtonVisible(true);
        dueDate.setValue(details.dueDate());
        notes.setMinRows(3);
        notes.setMaxRows(10);
        notes.setMaxLength(CaseContent.LONGEST_NOTES);
        notes.setValue(details.clinicalNotes() == null ? "" : details.clinicalNotes());
        Div fields = new Div(messages, labels, dueDate, notes);
        fields.addClassNames("cl-stack", "cl-dialog-fields");
        add(fields);
        setWidth("min(520px, 92vw)");
        Button save = new Button(getTranslation("cases.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cases.cancel"), click -> close()), save);
    }

    private void save() {
        if (dueDate.isInvalid()) {
            dueDate.focus();
            return;
        }
        messages.removeAll();
        try {
            List<String> ids =
                    labels.getSelectedItems().stream().map(CatalogEntry::id).toList();
            store.accept(new CaseContent(ids, dueDate.getValue(), notes.getValue()));
            close();
        } catch (CaseEditRefusedException refused) {
            MessageBar message = new MessageBar(
                    Tone.ERROR,
                    getTranslation("cases.refused." + refused.reason().name()));
            messages.add(message);
            message.focus();
        }
    }
}
