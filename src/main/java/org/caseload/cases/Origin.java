package org.caseload.cases;

import java.util.List;
import java.util.UUID;

/**
 * Where a case came from when it was not made singly.
 *
 * @param batchId the batch
 * @param fileName name of the batch's file
 * @param draftId the batch's draft of this case
 * @param generation how often that draft was taken back before; a draft has at most one case per generation
 * @param lines lines of the file that describe its people, in their order
 */
public record Origin(UUID batchId, String fileName, long draftId, int generation, List<Integer> lines) {}
