package org.caseload.batch;

import org.caseload.manifest.Finding;

/**
 * A finding of a batch's last check.
 *
 * @param place where it stands in the list of all findings
 */
public record StoredFinding(FindingPlace place, Finding finding) {}
