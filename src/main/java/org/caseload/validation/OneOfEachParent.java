package org.caseload.validation;

import static org.caseload.manifest.FindingCode.FAMILY_SEVERAL_FATHERS;
import static org.caseload.manifest.FindingCode.FAMILY_SEVERAL_MOTHERS;
import static org.caseload.manifest.FindingCode.FAMILY_SEVERAL_PROBANDS;

import java.util.List;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** A family has one proband, and one mother and one father at most. Each row concerned is told. */
final class OneOfEachParent implements FamilyRule {

    @Override
    public void check(FamilyRows family, Findings findings) {
        if (family.samples().size() > 1) {
            check(family, Relation.PROBAND, FAMILY_SEVERAL_PROBANDS, findings);
            check(family, Relation.MOTHER, FAMILY_SEVERAL_MOTHERS, findings);
            check(family, Relation.FATHER, FAMILY_SEVERAL_FATHERS, findings);
        }
    }

    private static void check(FamilyRows family, Relation relation, FindingCode code, Findings findings) {
        List<Sample> rows = family.with(relation);
        if (rows.size() > 1) {
            for (Sample row : rows) {
                Remark remark = Remark.of(code, row.kinship().written(), family.id(), rows.size());
                findings.add(row.place(), Column.RELATION, remark);
            }
        }
    }
}
