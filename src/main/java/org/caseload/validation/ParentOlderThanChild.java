package org.caseload.validation;

import static org.caseload.manifest.FindingCode.PARENT_AGE_IMPLAUSIBLE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.caseload.manifest.Column;
import org.caseload.manifest.Severity;

/** Parents are born before their children, and at least ten years before. The eldest child decides. */
final class ParentOlderThanChild implements FamilyRule {

    private static final int YOUNGEST_PARENT = 10;

    @Override
    public void check(FamilyRows family, Findings findings) {
        Optional<LocalDate> eldest = family.samples().size() == 1 ? Optional.empty() : eldestChild(family);
        if (eldest.isPresent()) {
            for (Sample sample : family.samples()) {
                LocalDate born = sample.dateOfBirth().value();
                if (born != null && (sample.is(Relation.MOTHER) || sample.is(Relation.FATHER))) {
                    check(sample, born, eldest.get(), findings);
                }
            }
        }
    }

    private static Optional<LocalDate> eldestChild(FamilyRows family) {
        return family.samples().stream()
                .filter(sample -> sample.is(Relation.PROBAND) || sample.is(Relation.SIBLING))
                .map(sample -> sample.dateOfBirth().value())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private static void check(Sample parent, LocalDate born, LocalDate child, Findings findings) {
        String written = parent.dateOfBirth().written();
        if (!born.isBefore(child)) {
            Remark impossible = Remark.of(PARENT_AGE_IMPLAUSIBLE, written, "NOT_BEFORE", child.toString());
            findings.add(parent.place(), Column.DATE_OF_BIRTH, impossible);
        } else if (born.plusYears(YOUNGEST_PARENT).isAfter(child)) {
            Remark doubtful = Remark.of(PARENT_AGE_IMPLAUSIBLE, written, "TOO_YOUNG", child.toString());
            findings.add(parent.place(), Column.DATE_OF_BIRTH, doubtful.as(Severity.WARNING));
        }
    }
}
