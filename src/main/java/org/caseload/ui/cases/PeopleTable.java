package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.caseload.cases.CaseDetails;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Table;
import org.jspecify.annotations.Nullable;

/** The people of a case with their phenotypes. */
final class PeopleTable extends Composite<Table> {

    private static final String TERM = "https://hpo.jax.org/browse/term/";

    private final transient List<CaseDetails.Person> people;

    PeopleTable(List<CaseDetails.Person> people) {
        this.people = people;
    }

    @Override
    protected Table initContent() {
        Table table = new Table(getTranslation("cases.people"))
                .column(getTranslation("cases.relation"), "cl-top")
                .column(getTranslation("cases.bioSample"))
                .column(getTranslation("cases.sex"))
                .column(getTranslation("cases.dateOfBirth"))
                .column(getTranslation("cases.phenotypes"), "cl-wrap");
        for (CaseDetails.Person person : people) {
            table.row(
                    new Span(
                            getTranslation("cases.relation." + person.relation().name())),
                    new Span(Objects.requireNonNullElse(person.bioSampleName(), "")),
                    new Span(getTranslation("cases.sex." + person.sex().name())),
                    new Span(Objects.toString(person.dateOfBirth(), "")),
                    phenotypes(person));
        }
        return table;
    }

    private Component phenotypes(CaseDetails.Person person) {
        if (person.phenotypeIds().isEmpty() && person.phenotypeNames().isEmpty()) {
            return new Span(getTranslation("cases.affected." + person.affected().name()));
        }
        Div terms = new Div();
        terms.addClassName("cl-terms");
        person.phenotypeIds()
                .forEach(id -> terms.add(term(id, person.phenotypeLabels().get(id))));
        person.phenotypeNames().forEach(name -> terms.add(Html.text(name)));
        return terms;
    }

    /** The label where it is known, and the id as a link. */
    private Div term(String id, @Nullable String label) {
        return label == null ? new Div(link(id)) : new Div(Html.text(label), new Text(" "), link(id));
    }

    private Anchor link(String id) {
        Anchor link = new Anchor(TERM + id, id, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setAriaLabel(getTranslation("cases.term", id));
        return link;
    }
}
