package org.caseload.cases;

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
 * @param batchId null for all
 * @param overdueOnly whether only cases are wanted whose due date has passed undelivered
 */
public record CaseFilter(
        String text,
        Set<CaseStatus> statuses,
        Set<CaseType> types,
        @Nullable UUID batchId,
        boolean overdueOnly) {

    public static CaseFilter all() {
        return new CaseFilter("", Set.of(), Set.of(), null, false);
    }

    public static CaseFilter ofBatch(UUID batchId) {
        return new CaseFilter("", Set.of(), Set.of(), batchId, false);
    }
}
