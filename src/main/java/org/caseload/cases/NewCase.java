package org.caseload.cases;

import java.time.Instant;
import org.caseload.security.UserId;
import org.caseload.validation.CaseDraft;
import org.jspecify.annotations.Nullable;

/**
 * A case that is about to be registered.
 *
 * @param origin null for a case that is made singly
 */
public record NewCase(
        CaseId caseId,
        CaseDraft draft,
        UserId createdBy,
        Instant createdAt,
        @Nullable Origin origin) {

    /** Analysis starts with creation unless the draft says otherwise. */
    CaseStatus status() {
        return draft.executeNow() ? CaseStatus.IN_PROGRESS : CaseStatus.WAITING;
    }
}
