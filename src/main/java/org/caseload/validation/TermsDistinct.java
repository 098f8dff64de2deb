package org.caseload.validation;

import java.util.HashSet;
import java.util.Set;
import org.caseload.manifest.FindingCode;
import org.caseload.validation.PhenotypeList.Stated;

/** Tells of terms that are stated twice; they count once. */
final class TermsDistinct implements SampleRule {

    @Override
    public void check(Sample sample, Findings findings) {
        Phenotypes phenotypes = Phenotypes.of(sample);
        if (phenotypes == null || phenotypes.terms().size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Stated term : phenotypes.terms()) {
            if (!seen.add(term.key()) && told.add(term.key())) {
                Remark remark = Remark.of(FindingCode.PHENOTYPE_REPEATED, term.written());
                findings.add(sample.place(), phenotypes.column(), remark);
            }
        }
    }
}
