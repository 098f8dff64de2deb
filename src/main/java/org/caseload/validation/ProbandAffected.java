package org.caseload.validation;

import static org.caseload.manifest.FindingCode.PROBAND_NOT_AFFECTED;
import static org.caseload.manifest.FindingCode.PROBAND_WITHOUT_PHENOTYPES;

import org.caseload.manifest.Column;
import org.jspecify.annotations.Nullable;

/** A proband is somebody with phenotypes. Others are possible, but worth a look. */
final class ProbandAffected implements SampleRule {

    @Override
    public void check(Sample sample, Findings findings) {
        Phenotypes phenotypes = Phenotypes.of(sample);
        if (!sample.is(Relation.PROBAND) || phenotypes == null || phenotypes.hasTerms()) {
            return;
        }
        Marker marker = marker(phenotypes);
        Column column = marker == null ? null : phenotypes.columnOf(marker);
        if (marker != null && column != null) {
            boolean unaffected = marker == Marker.UNAFFECTED;
            Remark remark = Remark.of(
                    unaffected ? PROBAND_NOT_AFFECTED : PROBAND_WITHOUT_PHENOTYPES, phenotypes.written(marker));
            findings.add(sample.place(), column, remark);
        }
    }

    /** The marker that decides. */
    private static @Nullable Marker marker(Phenotypes phenotypes) {
        if (phenotypes.says(Marker.AFFECTED)) {
            return Marker.AFFECTED;
        }
        if (phenotypes.says(Marker.UNAFFECTED)) {
            return Marker.UNAFFECTED;
        }
        return phenotypes.says(Marker.NO_TERMS) ? Marker.NO_TERMS : null;
    }
}
