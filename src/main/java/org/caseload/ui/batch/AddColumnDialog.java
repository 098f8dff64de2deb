package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.caseload.batch.HeaderChange;
import org.caseload.manifest.Column;

/** Adds a column that the file lacks, with the same value in every row. */
final class AddColumnDialog extends Dialog {

    /** @param value that is offered */
    AddColumnDialog(Desk desk, Mender mender, Column column, String value) {
        setHeaderTitle(translate("batch.addColumn.title", column.header()));
        CellField field = CellField.of(desk, column, value);
        field.setLabel(translate("batch.addColumn.value"));
        Div fields = new Div(new Paragraph(translate("batch.addColumn.explanation")), field);
        fields.addClassNames("cl-stack", "cl-dialog-fields");
        add(fields);
        setWidth("min(460px, 92vw)");
        Button save = new Button(translate("batch.addColumn"), click -> {
            close();
            mender.map(new HeaderChange.Add(column, field.text()));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(translate("batch.cancel"), click -> close()), save);
    }
}
