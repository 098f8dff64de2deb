package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.phenotype.Phenotypes;
import org.caseload.validation.CaseType;
import org.caseload.validation.SampleType;
import org.caseload.validation.Sex;
import org.jspecify.annotations.Nullable;

/** Makes the fields of a case's form. */
final class CaseForm {

    private final CaseFields fields;
    private final CatalogSnapshot catalog;
    private final Phenotypes phenotypes;

    CaseForm(CaseFields fields, CatalogSnapshot catalog, Phenotypes phenotypes) {
        this.fields = fields;
        this.catalog = catalog;
        this.phenotypes = phenotypes;
    }

    /** What holds for the case as a whole. */
    Component caseFields() {
        TextArea notes = new TextArea(word("clinicalNotes"));
        notes.setMinRows(2);
        return form(
                required(text(Column.FAMILY_ID, "familyId")),
                required(choice(Column.CASE_TYPE, "caseType", CaseType.values(), CaseType::word, CaseForm::word)),
                date(Column.DUE_DATE, "dueDate"),
                entry(Column.KIT_ID, "kit", CatalogKind.KIT),
                entry(Column.GENE_LIST_ID, "geneList", CatalogKind.GENE_LIST),
                helped(entry(Column.SELECTED_PRESET, "preset", CatalogKind.PRESET), "preset.help"),
                labels(),
                wide(fields.add(Column.CLINICAL_NOTES, notes, text -> text)),
                flag(Column.EXECUTE_NOW, "executeNow", true),
                flag(Column.OPT_IN, "optIn", false));
    }

    /** What holds for the proband and the sample. */
    Component probandFields() {
        return form(
                text(Column.BIOSAMPLE_NAME, "bioSample"),
                choice(Column.SEX, "sex", Sex.values(), Sex::word, CaseForm::word),
                date(Column.DATE_OF_BIRTH, "dateOfBirth"),
                wide(required(phenotypes())),
                wide(helped(text(Column.FILES_NAMES, "files"), "files.help")),
                entry(Column.STORAGE_PROVIDER_ID, "storage", CatalogKind.STORAGE_PROVIDER),
                helped(text(Column.DEFAULT_PROJECT, "project"), "project.help"),
                choice(Column.SAMPLE_TYPE, "sampleType", SampleType.values(), SampleType::word, SampleType::word));
    }

    private static Div form(Component... parts) {
        Div form = new Div(parts);
        form.addClassName("cl-form");
        return form;
    }

    private TextField text(Column column, String key) {
        return fields.add(column, new TextField(word(key)), text -> text);
    }

    private DatePicker date(Column column, String key) {
        DatePicker picker = new DatePicker(word(key));
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
        words.setDateFormat("yyyy-MM-dd");
        words.setBadInputErrorMessage(word("date.unreadable"));
        picker.setI18n(words);
        picker.setAutoOpen(false);
        picker.setHelperText(word("date.help"));
        return fields.add(column, picker, date -> Objects.toString(date, ""));
    }

    private <E> ComboBox<E> choice(
            Column column,
            String key,
            E[] options,
            SerializableFunction<E, String> cell,
            SerializableFunction<E, String> label) {
        ComboBox<E> box = new ComboBox<>(word(key));
        box.setItems(Arrays.asList(options));
        box.setItemLabelGenerator(label::apply);
        box.setClearButtonVisible(true);
        return fields.add(column, box, option -> option == null ? "" : cell.apply(option));
    }

    private ComboBox<CatalogEntry> entry(Column column, String key, CatalogKind kind) {
        ComboBox<CatalogEntry> box = new ComboBox<>(word(key));
        box.setItems(catalog.usable(kind));
        box.setItemLabelGenerator(CaseForm::label);
        box.setClearButtonVisible(true);
        return fields.add(column, box, CaseForm::idOf);
    }

    private MultiSelectComboBox<CatalogEntry> labels() {
        MultiSelectComboBox<CatalogEntry> box = new MultiSelectComboBox<>(word("labels"));
        box.setItems(catalog.usable(CatalogKind.LABEL));
        box.setItemLabelGenerator(CaseForm::label);
        return fields.add(
                Column.LABEL_ID,
                box,
                chosen -> chosen.stream().map(CatalogEntry::id).collect(Collectors.joining(";")));
    }

    /** Terms to choose from; a line of text while no release is loaded. */
    private Component phenotypes() {
        if (phenotypes.current().isEmpty()) {
            return helped(text(Column.PHENOTYPES, "phenotypes"), "phenotypes.help");
        }
        MultiSelectComboBox<PhenotypeChoice> box = new MultiSelectComboBox<>(word("phenotypes"));
        box.setItems(query ->
                PhenotypeChoice.search(phenotypes, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        box.setItemLabelGenerator(PhenotypeChoice::label);
        box.setClearButtonVisible(true);
        fields.add(
                Column.PHENOTYPES,
                box,
                chosen -> chosen.stream().map(PhenotypeChoice::cell).collect(Collectors.joining(";")));
        return helped(box, "phenotypes.search");
    }

    private Checkbox flag(Column column, String key, boolean standard) {
        return fields.add(column, new Checkbox(word(key), standard), String::valueOf);
    }

    private static String idOf(@Nullable CatalogEntry entry) {
        return entry == null ? "" : entry.id();
    }

    /** The name, with the id where that says more. */
    private static String label(CatalogEntry entry) {
        return entry.name().equalsIgnoreCase(entry.id()) ? entry.name() : entry.name() + " (" + entry.id() + ")";
    }

    private static <C extends Component> C wide(C field) {
        field.addClassName("cl-wide");
        return field;
    }

    private static <C extends Component> C required(C field) {
        field.getElement().setProperty("required", true);
        return field;
    }

    private static <C extends Component> C helped(C field, String key) {
        field.getElement().setProperty("helperText", word(key));
        return field;
    }

    private static String word(CaseType type) {
        return I18NProvider.translate("component.caseType." + type.name());
    }

    private static String word(Sex sex) {
        return I18NProvider.translate("cases.sex." + sex.name());
    }

    private static String word(String key) {
        return I18NProvider.translate("cases.form." + key);
    }
}
