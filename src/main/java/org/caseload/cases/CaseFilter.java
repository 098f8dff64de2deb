package org.caseload.cases;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.caseload.validation.CaseType;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows. Cases in Trash are shown only when that status is asked for.
 *
 * @param text part of a Case ID, Family Id, BioSample Name or phenotype, letter case ignored; empty for all
 * @param statuses empty for all but Trash
 * @param types empty for all
 * @param labelIds of labels of which a case has one at least; empty for all
 * @param batchId null for all
 * @param createdBy user id, null for all
 * @param createdFrom earliest moment of creation, null for any
 * @param createdBefore moment before which the case was created, null for any
 * @param overdueOnly whether only cases are wanted whose due date has passed undelivered
 */
public record CaseFilter(
        String text,
        Set<CaseStatus> statuses,
        Set<CaseType> types,
        Set<String> labelIds,
        @Nullable UUID batchId,
        @Nullable UUID createdBy,
        @Nullable Instant createdFrom,
        @Nullable Instant createdBefore,
        boolean overdueOnly) {

    public static CaseFilter all() {
        return new CaseFilter("", Set.of(), Set.of(), Set.of(), null, null, null, null, false);
    }

    /** Those whose due date has passed undelivered. */
    public static CaseFilter overdue() {
        return new CaseFilter("", Set.of(), Set.of(), Set.of(), null, null, null, null, true);
    }

    /** Those that one batch created. */
    public static CaseFilter ofBatch(UUID batchId) {
        return of("", Set.of(), batchId);
    }

    /** All with this text. */
    public static CaseFilter of(String text) {
        return new CaseFilter(text, Set.of(), Set.of(), Set.of(), null, null, null, null, false);
    }

    /** Those that a caller of the REST API asks for. */
    public static CaseFilter of(String text, Set<CaseStatus> statuses, @Nullable UUID batchId) {
        return new CaseFilter(text, statuses, Set.of(), Set.of(), batchId, null, null, null, false);
    }
}
