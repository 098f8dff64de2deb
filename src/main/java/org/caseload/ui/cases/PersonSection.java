package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.phenotype.Phenotypes;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Narrow;
import org.caseload.validation.AffectedStatus;
import org.caseload.validation.Relation;
import org.caseload.validation.SampleType;
import org.caseload.validation.Sex;

/** The fields of one person of the family. */
final class PersonSection extends Composite<FieldSet> {

    private final Relation relation;
    private final FieldGroup fields;
    private final Button remove = new Button(getTranslation("cases.form.remove"), Icon.TRASH.create());
    private final Details sample;
    private final Map<Column, String> empty;

    PersonSection(Relation relation, CatalogSnapshot catalog, Phenotypes phenotypes, SerializableRunnable onChange) {
        this.relation = relation;
        this.fields = new FieldGroup(onChange);
        FieldMaker maker = new FieldMaker(fields, catalog);
        FieldSet set = getContent();
        set.addClassName("cl-person");
        set.getElement().setAttribute("data-relation", relation.word());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setVisible(relation != Relation.PROBAND);
        sample = ofSample(maker);
        set.add(remove, FieldMaker.form(ofPerson(maker, phenotypes)), sample);
        empty = cells();
    }

    private FormField<?>[] ofPerson(FieldMaker maker, Phenotypes phenotypes) {
        List<FormField<?>> person = new ArrayList<>();
        person.add(maker.liveText(Column.BIOSAMPLE_NAME, "bioSample"));
        if (relation.impliedSex() == Sex.UNKNOWN) {
            person.add(maker.choice(Column.SEX, "sex", Sex.class, Sex::word, PersonSection::word));
        }
        person.add(maker.date(Column.DATE_OF_BIRTH, "dateOfBirth"));
        person.add(FieldMaker.wide(maker.phenotypes(relation, phenotypes)));
        return person.toArray(FormField<?>[]::new);
    }

    /** Folded, but for the proband on a page with room. */
    private Details ofSample(FieldMaker maker) {
        Details fold = new Details(
                getTranslation("cases.form.sample"),
                FieldMaker.form(
                        FieldMaker.wide(maker.text(Column.FILES_NAMES, "files").helped("files.help")),
                        maker.entry(Column.STORAGE_PROVIDER_ID, "storage", CatalogKind.STORAGE_PROVIDER),
                        maker.text(Column.DEFAULT_PROJECT, "project").helped("project.help"),
                        maker.choice(
                                Column.SAMPLE_TYPE, "sampleType", SampleType.class, SampleType::word, SampleType::word),
                        FieldMaker.wide(maker.text(Column.VISUALIZATION_FILES, "visualization")
                                .helped("visualization.help"))));
        if (relation == Relation.PROBAND) {
            Narrow.watch(fold, narrow -> fold.setOpened(hasFiles() || !narrow));
        }
        return fold;
    }

    void fill(Map<Column, String> cells) {
        fields.fill(cells);
        if (hasFiles()) {
            unfold();
        }
    }

    /** Shows the fields of the sample. */
    void unfold() {
        sample.setOpened(true);
    }

    boolean hasFiles() {
        return !fields.text(Column.FILES_NAMES).isEmpty()
                || !fields.text(Column.VISUALIZATION_FILES).isEmpty();
    }

    Relation relation() {
        return relation;
    }

    FieldGroup fields() {
        return fields;
    }

    /** Gives the person a name on the page, such as "Sibling 2". */
    void name(String name) {
        getContent().setLegendText(name);
        remove.setAriaLabel(getTranslation("cases.form.remove.label", name));
    }

    String name() {
        return getContent().getLegendText();
    }

    void onRemove(SerializableRunnable listener) {
        remove.addClickListener(click -> listener.run());
    }

    /** The person's cells of a manifest's row, the relation among them. */
    Map<Column, String> cells() {
        Map<Column, String> cells = fields.cells();
        cells.put(Column.RELATION, relation.word());
        return cells;
    }

    /** Whether nothing was entered yet. */
    boolean isEmpty() {
        return cells().equals(empty);
    }

    void focus() {
        fields.find(Column.BIOSAMPLE_NAME).ifPresent(FormField::focus);
    }

    PedigreePerson drawn() {
        String born = fields.text(Column.DATE_OF_BIRTH);
        String sex = fields.text(Column.SEX);
        return new PedigreePerson(
                relation,
                Arrays.stream(Sex.values())
                        .filter(each -> each.word().equals(sex))
                        .findFirst()
                        .orElse(relation.impliedSex()),
                fields.text(Column.BIOSAMPLE_NAME),
                born.isEmpty() ? null : LocalDate.parse(born),
                AffectedStatus.stated(fields.text(Column.PHENOTYPES), relation));
    }

    private static String word(Sex sex) {
        return I18NProvider.translate("cases.sex." + sex.name());
    }
}
