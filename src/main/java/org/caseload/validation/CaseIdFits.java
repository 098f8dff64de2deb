package org.caseload.validation;

import static org.caseload.manifest.FindingCode.CASE_ID_CONTRADICTS;
import static org.caseload.manifest.FindingCode.CASE_ID_UNKNOWN;

import java.util.List;
import org.caseload.validation.KnownCases.KnownCase;

/** A {@code Case ID} is one of ours, and of the row's family. */
final class CaseIdFits implements FamilyRule {

    static final String COLUMN = "Case ID";

    @Override
    public void check(FamilyRows family, Findings findings) {
        for (Sample sample : family.samples()) {
            String caseId = sample.caseId();
            if (!caseId.isEmpty()) {
                check(family, sample, caseId, findings);
            }
        }
    }

    private static void check(FamilyRows family, Sample sample, String caseId, Findings findings) {
        KnownCase known = family.earlier().ofCaseId(caseId);
        if (known == null) {
            Remark unknown = Remark.of(CASE_ID_UNKNOWN, caseId).suggesting(List.of(""));
            findings.add(sample.place(), COLUMN, unknown, 1);
        } else if (!known.familyId().equals(family.id())) {
            findings.add(sample.place(), COLUMN, Remark.of(CASE_ID_CONTRADICTS, caseId, known.familyId()), 1);
        }
    }
}
