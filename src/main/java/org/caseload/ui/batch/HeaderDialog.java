package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.batch.HeaderChange;
import org.caseload.batch.TableHeader;
import org.caseload.manifest.Column;

/** Asks what a column of the file is. */
final class HeaderDialog extends Dialog {

    private final ComboBox<Column> column = new ComboBox<>(translate("batch.header.readAs"));

    HeaderDialog(Mender mender, int position) {
        List<TableHeader> headers = mender.headers();
        TableHeader header = headers.get(position);
        String name = header.name().isBlank() ? translate("batch.column.at", position + 1) : header.name();
        setHeaderTitle(translate("batch.header.title", name));
        column.setItems(free(headers, header));
        column.setItemLabelGenerator(Column::header);
        column.setPlaceholder(translate("batch.header.choose"));
        if (header.column() != null) {
            column.setValue(header.column());
        }
        Div fields = new Div(new Paragraph(translate("batch.header.explanation")), column);
        fields.addClassNames("cl-stack", "cl-dialog-fields");
        add(fields);
        setWidth("min(460px, 92vw)");
        Button keep = new Button(translate("batch.keepCustom"), click -> {
            close();
            mender.map(new HeaderChange.KeepAsCustomField(position, header));
        });
        keep.setVisible(!header.name().isBlank());
        Button save = new Button(translate("batch.save"), click -> save(mender, position, header));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(translate("batch.cancel"), click -> close()), keep, save);
    }

    private void save(Mender mender, int position, TableHeader header) {
        Column chosen = column.getValue();
        if (chosen == null) {
            column.setErrorMessage(translate("batch.header.choose"));
            column.setInvalid(true);
            column.focus();
            return;
        }
        close();
        mender.map(new HeaderChange.ReadAs(position, header, chosen));
    }

    /** The columns that the file does not have yet. */
    private static List<Column> free(List<TableHeader> headers, TableHeader self) {
        Set<Column> taken = headers.stream()
                .filter(header -> !header.equals(self))
                .map(TableHeader::column)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Arrays.stream(Column.values())
                .filter(each -> !taken.contains(each) || each == Column.VISUALIZATION_FILES)
                .toList();
    }
}
