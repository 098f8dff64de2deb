package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** Somebody unaffected has no terms, and is not affected at the same time. */
final class UnaffectedWithoutTerms implements SampleRule {

    @Override
    public void check(Sample sample, Findings findings) {
        Phenotypes phenotypes = Phenotypes.of(sample);
        Column column = phenotypes == null ? null : phenotypes.columnOf(Marker.UNAFFECTED);
        if (phenotypes != null && column != null && isAffected(phenotypes)) {
            String beside = phenotypes.hasTerms() ? "TERMS" : "AFFECTED";
            Remark remark = Remark.of(FindingCode.PHENOTYPES_CONTRADICT, phenotypes.written(Marker.UNAFFECTED), beside);
            findings.add(sample.place(), column, remark);
        }
    }

    private static boolean isAffected(Phenotypes phenotypes) {
        return phenotypes.hasTerms() || phenotypes.says(Marker.AFFECTED);
    }
}
