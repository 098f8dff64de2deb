package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.Steps;

/** The first line of every page of the flow. */
final class FlowHead {

    private FlowHead() {}

    /** With a step marked, 1 to 4. */
    static PageHead at(int step) {
        return begun(step).end(single());
    }

    /** The same above a batch, with what an administrator may do in any of its steps. */
    static PageHead of(Desk desk, BatchSummary batch, int step) {
        PageHead head = begun(step);
        if (DeleteOffer.isFor(desk, batch)) {
            head.end(DeleteOffer.button(desk, batch));
        }
        return head.end(single());
    }

    private static PageHead begun(int step) {
        return new PageHead(translate("batch.head")).beside(new Steps(step));
    }

    /** In the corner, where the page of a single case has its counterpart. */
    private static Anchor single() {
        return Links.tertiary(Links.NEW_CASE, Icon.SWITCH, translate("batch.single"));
    }
}
