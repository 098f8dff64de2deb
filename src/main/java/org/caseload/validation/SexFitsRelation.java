package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** Mothers and sisters are female, fathers and brothers male. Which cell is wrong, nobody can tell from here. */
final class SexFitsRelation implements SampleRule {

    @Override
    public void check(Sample sample, Findings findings) {
        Sex stated = sample.sex().value();
        Kinship kinship = sample.kinship().value();
        if (stated != null && kinship != null && kinship.excludes(stated)) {
            Remark remark = Remark.of(
                    FindingCode.SEX_CONTRADICTS_RELATION,
                    sample.sex().written(),
                    kinship.implied().name(),
                    sample.kinship().written());
            findings.add(sample.place(), Column.SEX, remark);
        }
    }
}
