package org.caseload.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseStatus;
import org.caseload.cases.Cases;
import org.caseload.ui.component.CaseCounts;
import org.caseload.ui.component.Facts;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Tone;

/** How many cases each status has, and how many are overdue; each number leads to them. */
final class StatusFacts extends Composite<Facts> {

    private static final List<CaseStatus> SHOWN =
            List.of(CaseStatus.WAITING, CaseStatus.IN_PROGRESS, CaseStatus.DELIVERED, CaseStatus.FINALIZED);

    private final transient Cases cases;

    StatusFacts(Cases cases) {
        this.cases = cases;
    }

    @Override
    protected Facts initContent() {
        Facts facts = new Facts(getTranslation("home.casesByStatus")).even();
        for (CaseStatus status : SHOWN) {
            facts.add(getTranslation("component.case." + status.name()), "")
                    .value(link("?status=" + status.name(), cases.count(CaseFilter.of("", Set.of(status), null))));
        }
        int overdue = cases.count(OverdueCases.FILTER);
        facts.add(
                        getTranslation("home.overdue"),
                        "",
                        getTranslation("home.overdue.detail"),
                        overdue == 0 ? Tone.NEUTRAL : Tone.ERROR)
                .value(link("?overdue=true", overdue))
                .full();
        return facts;
    }

    private Anchor link(String query, int count) {
        return new Anchor(Links.CASES + query, CaseCounts.words(this, count));
    }
}
