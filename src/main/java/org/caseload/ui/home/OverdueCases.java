package org.caseload.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CasePlace;
import org.caseload.cases.Cases;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;

/** The cases that were not delivered by their due date. */
final class OverdueCases extends Composite<Section> {

    static final CaseFilter FILTER = CaseFilter.overdue();

    private static final int SHOWN = 5;

    private final transient Cases cases;
    private final transient Clock clock;

    OverdueCases(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    protected Section initContent() {
        List<CaseListItem> overdue = cases.page(FILTER, CasePlace.at(0), SHOWN);
        Div head = new Div(new H2(getTranslation("home.overdue")));
        head.addClassName("cl-card-head");
        Section card = new Section(head);
        card.addClassNames("cl-section", "cl-card");
        if (overdue.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("home.overdue.none"));
            nothing.addClassName("cl-dim");
            card.add(nothing);
        } else {
            head.add(new Anchor(Links.CASES + "?overdue=true", getTranslation("home.showCases")));
            card.add(list(overdue));
        }
        return card;
    }

    private UnorderedList list(List<CaseListItem> overdue) {
        LocalDate today = LocalDate.now(clock);
        UnorderedList list = new UnorderedList();
        list.addClassName("cl-rows");
        for (CaseListItem item : overdue) {
            if (item.dueDate() != null) {
                list.add(new ListItem(line(item, item.dueDate()), late(item.dueDate(), today)));
            }
        }
        return list;
    }

    private Component line(CaseListItem item, LocalDate due) {
        Div line = new Div(
                Links.toCase(item.caseId()),
                Html.text(getTranslation("home.due", item.familyId(), due.toString()), "cl-dim", "cl-small"));
        line.addClassName("cl-line");
        return line;
    }

    private Component late(LocalDate due, LocalDate today) {
        Span late = new Span(
                Icon.WARNING.create(), new Span(getTranslation("home.daysLate", ChronoUnit.DAYS.between(due, today))));
        late.addClassNames("cl-mark", "cl-error");
        return late;
    }
}
