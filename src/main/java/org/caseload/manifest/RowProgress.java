package org.caseload.manifest;

/** Told now and then how far the work is. May throw to end the work early. */
@FunctionalInterface
public interface RowProgress {

    RowProgress NONE = (done, total) -> {};

    /**
     * Called on the thread that does the work.
     *
     * @param done rows that are finished
     * @param total rows in all, 0 while that is not known
     */
    void rows(int done, int total);
}
