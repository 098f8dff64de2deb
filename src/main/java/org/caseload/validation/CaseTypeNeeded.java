package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** The proband's row states the case type. */
final class CaseTypeNeeded implements FamilyRule {

    private static final Remark MISSING = Remark.of(FindingCode.CASE_TYPE_MISSING, "");

    @Override
    public void check(FamilyRows family, Findings findings) {
        Sample proband = family.proband();
        CaseValues values = family.values();
        if (proband != null && values != null && values.caseType().isAbsent()) {
            findings.add(proband.place(), Column.CASE_TYPE, MISSING);
        }
    }
}
