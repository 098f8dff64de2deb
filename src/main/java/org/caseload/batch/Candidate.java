package org.caseload.batch;

import org.caseload.cases.NewCase;

/** A case that is about to be registered for a draft. */
record Candidate(long draftId, NewCase newCase) {}
