package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.phenotype.Phenotypes;
import org.caseload.ui.component.IsoDates;
import org.caseload.validation.Relation;

/** Makes fields of a group, each for a column of a manifest. */
final class FieldMaker {

    private final FieldGroup group;
    private final CatalogSnapshot catalog;

    FieldMaker(FieldGroup group, CatalogSnapshot catalog) {
        this.group = group;
        this.catalog = catalog;
    }

    static Div form(FormField<?>... fields) {
        Div form = new Div(fields);
        form.addClassName("cl-form");
        return form;
    }

    FormField<String> text(Column column, String key) {
        return group.add(column, new TextField(word(key)), CellFormat.TEXT);
    }

    /** A text of which others hear while it is typed. */
    FormField<String> liveText(Column column, String key) {
        TextField field = new TextField(word(key));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return group.add(column, field, CellFormat.TEXT);
    }

    FormField<String> notes(Column column, String key) {
        TextArea notes = new TextArea(word(key));
        notes.setMinRows(2);
        return group.add(column, notes, CellFormat.TEXT);
    }

    FormField<String> phenotypes(Relation relation, Phenotypes phenotypes) {
        return group.add(Column.PHENOTYPES, new PhenotypeField(relation, phenotypes), CellFormat.TEXT);
    }

    FormField<LocalDate> date(Column column, String key) {
        DatePicker picker = IsoDates.field(word(key));
        picker.setAutoOpen(false);
        picker.setHelperText(word("date.help"));
        return group.add(column, picker, new CellFormat<>(LocalDate::toString, FieldMaker::date));
    }

    <E extends Enum<E>> FormField<E> choice(
            Column column,
            String key,
            Class<E> options,
            SerializableFunction<E, String> cell,
            SerializableFunction<E, String> label) {
        ComboBox<E> box = new ComboBox<>(word(key));
        List<E> items = List.of(options.getEnumConstants());
        box.setItems(items);
        box.setItemLabelGenerator(label::apply);
        box.setClearButtonVisible(true);
        return group.add(
                column,
                box,
                new CellFormat<>(
                        cell,
                        text -> items.stream()
                                .filter(item -> cell.apply(item).equalsIgnoreCase(text))
                                .findFirst()));
    }

    FormField<CatalogEntry> entry(Column column, String key, CatalogKind kind) {
        CatalogChoice choice = new CatalogChoice(catalog.usable(kind));
        ComboBox<CatalogEntry> box = new ComboBox<>(word(key));
        box.setItems(choice.entries());
        box.setItemLabelGenerator(CatalogChoice::label);
        box.setClearButtonVisible(true);
        return group.add(column, box, new CellFormat<>(CatalogEntry::id, choice::find));
    }

    FormField<?> entries(Column column, String key, CatalogKind kind) {
        CatalogChoice choice = new CatalogChoice(catalog.usable(kind));
        MultiSelectComboBox<CatalogEntry> box = new MultiSelectComboBox<>(word(key));
        box.setItems(choice.entries());
        box.setItemLabelGenerator(CatalogChoice::label);
        return group.add(column, box, new CellFormat<>(CatalogChoice::list, choice::findAll));
    }

    FormField<Boolean> flag(Column column, String key, boolean standard) {
        return group.add(column, new Checkbox(word(key), standard), CellFormat.FLAG);
    }

    static <C extends Component> C wide(C field) {
        field.addClassName("cl-wide");
        return field;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException otherOrder) {
            return Optional.empty();
        }
    }

    static String word(String key) {
        return I18NProvider.translate("cases.form." + key);
    }
}
