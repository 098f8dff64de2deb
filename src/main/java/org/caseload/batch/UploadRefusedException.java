package org.caseload.batch;

import org.caseload.manifest.Finding;

/** A file that is not stored; the finding says why. */
public final class UploadRefusedException extends RuntimeException {

    private final transient Finding finding;

    public UploadRefusedException(Finding finding) {
        super(finding.code().name());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
