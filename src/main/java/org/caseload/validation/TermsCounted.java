package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** One person has no more than 100 terms. */
final class TermsCounted implements SampleRule {

    private static final int MOST = 100;

    @Override
    public void check(Sample sample, Findings findings) {
        Phenotypes phenotypes = Phenotypes.of(sample);
        if (phenotypes == null || phenotypes.terms().size() <= MOST) {
            return;
        }
        int number = phenotypes.distinctTerms().size();
        if (number > MOST) {
            Column column = phenotypes.column();
            Judged<?> cell = column == Column.PHENOTYPES ? sample.phenotypes() : sample.phenotypeIds();
            Remark remark = Remark.of(FindingCode.PHENOTYPES_TOO_MANY, cell.written(), number, MOST);
            findings.add(sample.place(), column, remark);
        }
    }
}
