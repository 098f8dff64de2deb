package org.caseload.batch;

import org.caseload.validation.CaseDraft;

/**
 * A family that waits for creation.
 *
 * @param id of the draft's row
 * @param generation how often it was taken back before
 */
record OpenDraft(long id, int generation, CaseDraft draft) {}
