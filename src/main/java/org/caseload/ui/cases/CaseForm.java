package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.phenotype.Phenotypes;
import org.caseload.ui.component.Html;
import org.caseload.validation.CaseType;

/** The form of a new case: the case, its family, and the pedigree that grows with it. */
final class CaseForm extends Composite<Div> {

    private final FieldGroup ofCase = new FieldGroup(this::changed);
    private final FormPedigree pedigree = new FormPedigree();
    private final FamilySection family;
    private final List<Map<Column, String>> empty;
    private SerializableRunnable onChange = () -> {};

    CaseForm(CatalogSnapshot catalog, Phenotypes phenotypes) {
        family = new FamilySection(catalog, phenotypes, this::changed);
        Section theCase = Html.card(getTranslation("cases.form.case"), caseFields(new FieldMaker(ofCase, catalog)));
        theCase.getElement().setAttribute("data-case", true);
        getContent().addClassName("cl-case-form");
        getContent().add(theCase, pedigree, Html.card(getTranslation("cases.form.family"), family));
        empty = rows();
        changed();
    }

    private static Div caseFields(FieldMaker maker) {
        return FieldMaker.form(
                maker.text(Column.FAMILY_ID, "familyId").required(),
                maker.choice(Column.CASE_TYPE, "caseType", CaseType.class, CaseType::word, CaseForm::word)
                        .required(),
                maker.date(Column.DUE_DATE, "dueDate"),
                maker.entry(Column.KIT_ID, "kit", CatalogKind.KIT),
                maker.entry(Column.GENE_LIST_ID, "geneList", CatalogKind.GENE_LIST),
                maker.entry(Column.INTERSECT_BED_ID, "bed", CatalogKind.BED_FILE),
                maker.entry(Column.SELECTED_PRESET, "preset", CatalogKind.PRESET)
                        .helped("preset.help"),
                maker.entries(Column.LABEL_ID, "labels", CatalogKind.LABEL),
                FieldMaker.wide(maker.notes(Column.CLINICAL_NOTES, "clinicalNotes")),
                maker.flag(Column.EXECUTE_NOW, "executeNow", true),
                maker.flag(Column.BOOST_GENES, "boostGenes", false),
                maker.flag(Column.OPT_IN, "optIn", false));
    }

    /** Calls the listener whenever a field has another value or is left, or somebody comes or goes. */
    void onChange(SerializableRunnable listener) {
        onChange = listener;
    }

    /** What was entered, as rows of a manifest, the proband's first. */
    List<Map<Column, String>> rows() {
        return new FormRows(
                        ofCase.cells(),
                        family.people().stream().map(PersonSection::cells).toList())
                .rows();
    }

    /** Puts rows in the place of what is entered. */
    void fill(List<Map<Column, String>> rows) {
        FormRows parts = FormRows.of(rows);
        ofCase.fill(parts.ofCase());
        family.fill(parts.people());
    }

    boolean isEmpty() {
        return rows().equals(empty);
    }

    FormWords words() {
        return new FormWords(family.names());
    }

    Optional<FormField<?>> find(FormPlace place) {
        FieldGroup group = place.person() == FormPlace.THE_CASE
                ? ofCase
                : family.people().get(place.person() - 1).fields();
        return group.find(place.column());
    }

    /** The fields that somebody has been at. */
    Map<FormPlace, FormField<?>> touched() {
        Map<FormPlace, FormField<?>> touched = new HashMap<>();
        List<FieldGroup> groups = groups().toList();
        for (int person = FormPlace.THE_CASE; person < groups.size(); person++) {
            int number = person;
            groups.get(person).forEach((column, field) -> {
                if (field.isTouched()) {
                    touched.put(new FormPlace(number, column), field);
                }
            });
        }
        return touched;
    }

    /** The first field that could not read what was typed; each such field says so. */
    Optional<FormField<?>> firstUnreadable() {
        List<FormField<?>> unreadable = new ArrayList<>();
        groups().forEach(group -> group.firstUnreadable().ifPresent(unreadable::add));
        return unreadable.stream().findFirst();
    }

    void hush() {
        groups().forEach(FieldGroup::hush);
    }

    void focus() {
        ofCase.find(Column.FAMILY_ID).ifPresent(FormField::focus);
    }

    private Stream<FieldGroup> groups() {
        return Stream.concat(Stream.of(ofCase), family.people().stream().map(PersonSection::fields));
    }

    private void changed() {
        pedigree.show(
                ofCase.text(Column.FAMILY_ID),
                family.people().stream().map(PersonSection::drawn).toList());
        onChange.run();
    }

    private static String word(CaseType type) {
        return I18NProvider.translate("component.caseType." + type.name());
    }
}
