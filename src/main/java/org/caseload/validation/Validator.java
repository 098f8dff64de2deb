package org.caseload.validation;

import org.caseload.manifest.Manifest;
import org.caseload.manifest.RowProgress;

/** Judges manifests. Has no state; one instance serves any number of threads. */
public final class Validator {

    /**
     * Judges every row of a manifest and makes drafts of the families without errors. The questions about earlier cases are
     * asked before the first row, each once at most.
     *
     * @param progress told after every 250 rows and at the end; what it throws ends the work and is handed on
     * @return the reader's findings and those of the rules, and every family
     */
    public Validation validate(Manifest manifest, Reference reference, RowProgress progress) {
        return new Judgement(manifest, reference, progress).validation();
    }
}
