package org.caseload.batch;

/**
 * A batch has come to rest: a check, a creation or an undoing has ended, however it went. Published within the transaction
 * that stores it, so that a listener can store something with it. Edits of a batch at rest do not count.
 *
 * @param status no {@linkplain BatchStatus#isWorking() working} one
 */
public record BatchRested(BatchId id, BatchStatus status) {}
