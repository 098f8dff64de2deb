package org.caseload.batch;

import org.caseload.manifest.Finding;

/**
 * A finding of a batch's last check.
 *
 * @param number its place in the list of all findings of that check, 1 = first; ordered by line
 */
public record StoredFinding(int number, Finding finding) {}
