package org.caseload.validation;

import static org.caseload.manifest.FindingCode.PARENT_AGE_IMPLAUSIBLE;

import java.time.LocalDate;
import org.caseload.manifest.Column;
import org.caseload.manifest.Severity;
import org.jspecify.annotations.Nullable;

/** Parents are born before their children, and at least ten years before. The eldest child decides. */
final class ParentOlderThanChild implements FamilyRule {

    private static final int YOUNGEST_PARENT = 10;

    @Override
    public void check(FamilyRows family, Findings findings) {
        LocalDate eldest = family.samples().size() == 1 ? null : eldestChild(family);
        if (eldest == null) {
            return;
        }
        for (Sample sample : family.samples()) {
            LocalDate born = sample.dateOfBirth().value();
            if (born != null && (sample.is(Relation.MOTHER) || sample.is(Relation.FATHER))) {
                check(sample, born, eldest, findings);
            }
        }
    }

    private static @Nullable LocalDate eldestChild(FamilyRows family) {
        LocalDate eldest = null;
        for (Sample sample : family.samples()) {
            LocalDate born = sample.dateOfBirth().value();
            boolean child = sample.is(Relation.PROBAND) || sample.is(Relation.SIBLING);
            if (child && born != null && (eldest == null || born.isBefore(eldest))) {
                eldest = born;
            }
        }
        return eldest;
    }

    private static void check(Sample parent, LocalDate born, LocalDate child, Findings findings) {
        String written = parent.dateOfBirth().written();
        if (born.isAfter(child)) {
            Remark impossible = Remark.of(PARENT_AGE_IMPLAUSIBLE, written, "AFTER", child.toString());
            findings.add(parent.place(), Column.DATE_OF_BIRTH, impossible);
        } else if (born.plusYears(YOUNGEST_PARENT).isAfter(child)) {
            Remark doubtful = Remark.of(PARENT_AGE_IMPLAUSIBLE, written, "TOO_YOUNG", child.toString());
            findings.add(parent.place(), Column.DATE_OF_BIRTH, doubtful.as(Severity.WARNING));
        }
    }
}
