package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.phenotype.Phenotypes;
import org.caseload.ui.component.Icon;
import org.caseload.validation.Relation;

/** The people of the family, the proband first, then mother, father and siblings; relatives come and go. */
final class FamilySection extends Composite<Div> {

    private final transient CatalogSnapshot catalog;
    private final transient Phenotypes phenotypes;
    private final SerializableRunnable onChange;
    private final List<PersonSection> people = new ArrayList<>();
    private final Div list = new Div();
    private final Map<Relation, Button> adding = new EnumMap<>(Relation.class);

    /** @param onChange called whenever somebody comes, goes or is described otherwise */
    FamilySection(CatalogSnapshot catalog, Phenotypes phenotypes, SerializableRunnable onChange) {
        this.catalog = catalog;
        this.phenotypes = phenotypes;
        this.onChange = onChange;
        Div buttons = new Div();
        buttons.addClassName("cl-actions");
        for (Relation relation : List.of(Relation.MOTHER, Relation.FATHER, Relation.SIBLING)) {
            Button button = new Button(getTranslation("cases.form.add." + relation.name()), Icon.PLUS.create());
            button.addClickListener(click -> addAsked(relation));
            adding.put(relation, button);
            buttons.add(button);
        }
        getContent().addClassName("cl-stack");
        getContent().add(list, buttons);
        add(Relation.PROBAND);
    }

    List<PersonSection> people() {
        return List.copyOf(people);
    }

    List<String> names() {
        return people.stream().map(PersonSection::name).toList();
    }

    /** Puts other people in the place of all there are; those who cannot be in the form are left out. */
    void fill(List<Map<Column, String>> rows) {
        List.copyOf(people).forEach(this::takeOut);
        add(Relation.PROBAND);
        for (Map<Column, String> row : rows) {
            Stream.of(Relation.values())
                    .filter(relation -> relation.word().equals(row.get(Column.RELATION)))
                    .findFirst()
                    .map(this::place)
                    .ifPresent(person -> person.fill(row));
        }
        onChange.run();
    }

    /** The person whom a row describes: a new one, unless there is one already and there can be only one. */
    private PersonSection place(Relation relation) {
        return relation == Relation.SIBLING
                ? add(relation)
                : with(relation).findFirst().orElseGet(() -> add(relation));
    }

    /** A new relative's files are, as far as anybody knows, where the proband's are. */
    private void addAsked(Relation relation) {
        PersonSection proband = people.getFirst();
        PersonSection person = add(relation);
        for (Column column : List.of(Column.STORAGE_PROVIDER_ID, Column.DEFAULT_PROJECT)) {
            person.fields()
                    .find(column)
                    .ifPresent(field -> field.take(proband.fields().text(column)));
        }
        if (proband.hasFiles()) {
            person.unfold();
        }
        person.focus();
        onChange.run();
    }

    private PersonSection add(Relation relation) {
        PersonSection person = new PersonSection(relation, catalog, phenotypes, onChange);
        person.onRemove(() -> removeAsked(person));
        people.add(person);
        people.sort(Comparator.comparing(PersonSection::relation));
        list.addComponentAtIndex(people.indexOf(person), person);
        arrange();
        return person;
    }

    private void removeAsked(PersonSection person) {
        if (person.isEmpty()) {
            remove(person);
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("cases.form.remove.ask", person.name()));
        dialog.setText(getTranslation("cases.form.remove.explanation"));
        dialog.setConfirmText(getTranslation("cases.form.remove"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cases.form.remove.not"));
        dialog.addConfirmListener(confirm -> remove(person));
        dialog.open();
    }

    private void remove(PersonSection person) {
        takeOut(person);
        Button button = adding.get(person.relation());
        if (button != null) {
            button.focus();
        }
        onChange.run();
    }

    private void takeOut(PersonSection person) {
        people.remove(person);
        list.remove(person);
        arrange();
    }

    private void arrange() {
        adding.forEach((relation, button) -> button.setVisible(
                relation == Relation.SIBLING || with(relation).findAny().isEmpty()));
        int siblings = 0;
        for (PersonSection person : people) {
            boolean numbered = person.relation() == Relation.SIBLING
                    && with(Relation.SIBLING).count() > 1;
            person.name(
                    numbered
                            ? getTranslation("cases.form.sibling", ++siblings)
                            : getTranslation(
                                    "cases.relation." + person.relation().name()));
        }
    }

    private Stream<PersonSection> with(Relation relation) {
        return people.stream().filter(person -> person.relation() == relation);
    }
}
