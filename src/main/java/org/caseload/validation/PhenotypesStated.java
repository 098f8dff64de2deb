package org.caseload.validation;

import java.util.List;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** The proband needs phenotypes or a marker; of a relative it should be said whether the person is affected. */
final class PhenotypesStated implements SampleRule {

    private static final Remark MISSING = Remark.of(FindingCode.PHENOTYPES_MISSING, "");
    private static final Remark STATUS_UNKNOWN =
            Remark.of(FindingCode.AFFECTED_STATUS_UNKNOWN, "").suggesting(List.of("unaffected"));

    private final Column column;

    PhenotypesStated(Column column) {
        this.column = column;
    }

    @Override
    public void check(Sample sample, Findings findings) {
        if (sample.phenotypes().isAbsent() && sample.phenotypeIds().isAbsent() && sample.relation() != null) {
            findings.add(sample.place(), column, sample.is(Relation.PROBAND) ? MISSING : STATUS_UNKNOWN);
        }
    }
}
