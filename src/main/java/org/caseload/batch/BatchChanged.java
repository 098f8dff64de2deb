package org.caseload.batch;

/** The stored state of a batch, or what belongs to it, has changed. */
record BatchChanged(BatchId id) {}
