package org.caseload.validation;

import org.caseload.manifest.RowProgress;

/** Tells now and then how many rows are done. */
final class Meter {

    private static final int STEP = 250;

    private final RowProgress progress;
    private final int total;
    private int done;

    Meter(RowProgress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    void rowDone() {
        done++;
        if (done % STEP == 0 || done == total) {
            progress.rows(done, total);
        }
    }
}
