package org.caseload.validation;

import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;

/** Tells once that no ontology is loaded, so that phenotypes could not be looked up. */
final class PhenotypesChecked implements ManifestRule {

    private int rows;

    @Override
    public void see(FamilyRows family) {
        for (Sample sample : family.samples()) {
            Phenotypes phenotypes = Phenotypes.of(sample);
            if (phenotypes != null && phenotypes.hasTerms()) {
                rows++;
            }
        }
    }

    @Override
    public void finish(Findings findings) {
        if (rows > 0) {
            findings.addOfFile(
                    Finding.ofFile(FindingCode.PHENOTYPES_UNCHECKED, null).withRows(rows));
        }
    }
}
