package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.caseload.cases.CaseChange;
import org.caseload.cases.CaseDetails;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Times;
import org.jspecify.annotations.Nullable;

/** What happened to a case, newest first, down to its creation. */
final class CaseHistory extends Composite<Div> {

    private final Times times = Times.here();
    private final OrderedList list = new OrderedList();

    CaseHistory(CaseDetails details, List<CaseChange> changes) {
        list.addClassName("cl-history");
        for (CaseChange change : changes) {
            add(words(change), change.by(), change.at());
        }
        String created = details.batchFile() == null
                ? getTranslation("cases.history.created")
                : getTranslation("cases.history.createdFrom", details.batchFile());
        add(created, details.createdBy(), details.createdAt());
        getContent().add(list);
    }

    private void add(String words, String by, Instant at) {
        list.add(new ListItem(
                new Span(words),
                Html.text(getTranslation("cases.history.by", by, times.dateTime(at)), "cl-dim", "cl-small")));
    }

    private String words(CaseChange change) {
        return switch (change.kind()) {
            case STATUS -> getTranslation("cases.history.STATUS", status(change.before()), status(change.after()));
            case LABEL ->
                change.after() == null
                        ? getTranslation("cases.history.LABEL.removed", change.before())
                        : getTranslation("cases.history.LABEL.added", change.after());
            case DUE_DATE ->
                change.after() == null
                        ? getTranslation("cases.history.DUE_DATE.removed", change.before())
                        : getTranslation("cases.history.DUE_DATE", change.after());
            case CLINICAL_NOTES -> getTranslation("cases.history.CLINICAL_NOTES");
        };
    }

    private String status(@Nullable String name) {
        return getTranslation("component.case." + Objects.requireNonNull(name));
    }
}
