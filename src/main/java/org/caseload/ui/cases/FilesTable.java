package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caseload.cases.CaseDetails;
import org.caseload.cases.CaseDetails.Person;
import org.caseload.ui.component.Table;
import org.caseload.validation.FilesMode;
import org.caseload.validation.SampleType;
import org.jspecify.annotations.Nullable;

/** The files of a case's samples, or where they will come from. */
final class FilesTable extends Composite<Div> {

    private final transient List<CaseDetails.Person> people;

    FilesTable(List<CaseDetails.Person> people) {
        this.people = people;
    }

    @Override
    protected Div initContent() {
        boolean none = people.stream()
                .allMatch(person -> person.filesMode() == FilesMode.NONE
                        && person.visualizationFiles().isEmpty());
        return new Div(none ? nothing() : table());
    }

    private Component nothing() {
        Paragraph nothing = new Paragraph(getTranslation("cases.noFiles"));
        nothing.addClassName("cl-dim");
        return nothing;
    }

    private Table table() {
        Table table = new Table(getTranslation("cases.files"))
                .column(getTranslation("cases.bioSample"), "cl-top")
                .column(getTranslation("cases.file"), "cl-wrap")
                .column(getTranslation("cases.sampleType"))
                .column(getTranslation("cases.storage"));
        for (Person person : people) {
            files(person).forEach(file -> row(table, person, file, word(person.sampleType())));
            person.visualizationFiles()
                    .forEach(file -> row(table, person, file, getTranslation("cases.visualization")));
        }
        return table;
    }

    private static void row(Table table, Person person, String file, String type) {
        table.row(
                new Span(Objects.requireNonNullElse(person.bioSampleName(), "")),
                new Span(file),
                new Span(type),
                new Span(Objects.requireNonNullElse(person.storageProvider(), "")));
    }

    private Stream<String> files(Person person) {
        return switch (person.filesMode()) {
            case NONE -> Stream.of();
            case PATHS -> person.files().stream();
            case AUTO -> person.files().isEmpty() ? Stream.of(auto(person)) : person.files().stream();
            case EXISTING -> Stream.of(getTranslation("cases.files.existing"));
        };
    }

    private String auto(Person person) {
        return getTranslation("cases.files.auto", Objects.requireNonNullElse(person.defaultProject(), ""));
    }

    private static String word(@Nullable SampleType type) {
        return type == null ? "" : type.word();
    }
}
