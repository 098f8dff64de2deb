package org.caseload.batch;

import org.caseload.manifest.Finding;

/**
 * Findings of one kind about the same value.
 *
 * @param first the first of them
 * @param count how many findings
 * @param rows how many sample rows they are about
 */
public record FindingGroup(Finding first, int count, int rows) {}
