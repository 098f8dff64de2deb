package org.caseload.validation;

import java.util.HashMap;
import java.util.Map;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** Every person of a family has a sample of their own. */
final class BioSampleOnce implements FamilyRule {

    @Override
    public void check(FamilyRows family, Findings findings) {
        if (family.samples().size() == 1) {
            return;
        }
        Map<String, Integer> lines = new HashMap<>();
        for (Sample sample : family.samples()) {
            String name = sample.bioSample().value();
            Integer line =
                    name == null ? null : lines.putIfAbsent(name, sample.row().line());
            if (name != null && line != null) {
                Remark remark = Remark.of(FindingCode.BIOSAMPLE_REPEATED_IN_FAMILY, name, family.id(), line);
                findings.add(sample.place(), Column.BIOSAMPLE_NAME, remark);
            }
        }
    }
}
