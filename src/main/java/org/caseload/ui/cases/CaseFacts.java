package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.caseload.cases.CaseDetails;
import org.caseload.cases.CaseStatus;
import org.caseload.ui.component.Facts;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Times;
import org.caseload.ui.component.Tone;

/** The first row of a case's page. */
final class CaseFacts extends Composite<Facts> {

    private final transient CaseDetails details;
    private final LocalDate today;

    CaseFacts(CaseDetails details, LocalDate today) {
        this.details = details;
        this.today = today;
    }

    @Override
    protected Facts initContent() {
        Times times = Times.here();
        Facts facts = new Facts(getTranslation("cases.facts")).even();
        facts.add(getTranslation("cases.familyId"), details.familyId());
        facts.add(
                getTranslation("cases.type"),
                getTranslation("component.caseType." + details.caseType().name()));
        facts.add(
                getTranslation("cases.samples"),
                Numbers.grouped(details.people().size()));
        if (details.dueDate() == null) {
            facts.add(getTranslation("cases.dueDate"), getTranslation("cases.noDueDate"));
        } else {
            facts.add(
                    getTranslation("cases.dueDate"),
                    details.dueDate().toString(),
                    distance(details.dueDate()),
                    isOverdue(details.dueDate()) ? Tone.ERROR : Tone.NEUTRAL);
        }
        facts.add(getTranslation("cases.createdAt"), times.date(details.createdAt()))
                .detail(getTranslation("cases.createdDetail", times.clock(details.createdAt()), details.createdBy()))
                .full();
        return facts;
    }

    private boolean isOpen() {
        return details.status() == CaseStatus.WAITING || details.status() == CaseStatus.IN_PROGRESS;
    }

    private boolean isOverdue(LocalDate due) {
        return isOpen() && due.isBefore(today);
    }

    private String distance(LocalDate due) {
        if (!isOpen()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        return days < 0 ? getTranslation("cases.daysLate", -days) : getTranslation("cases.inDays", days);
    }
}
