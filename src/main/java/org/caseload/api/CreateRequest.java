package org.caseload.api;

import org.caseload.batch.CreateMode;
import org.jspecify.annotations.Nullable;

/**
 * What {@code create} is asked to do.
 *
 * @param version the version that the caller looked at; null to take the batch as it is
 */
record CreateRequest(@Nullable CreateMode mode, @Nullable Integer version) {

    /** @throws ProblemException without a mode */
    CreateMode checkedMode() {
        if (mode == null) {
            throw RequestFault.MODE.refusal();
        }
        return mode;
    }
}
