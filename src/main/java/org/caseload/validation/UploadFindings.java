package org.caseload.validation;

import java.time.LocalDate;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;

/** Findings about an upload as a whole that need knowledge of earlier batches. */
public final class UploadFindings {

    private UploadFindings() {}

    /**
     * The very same bytes were uploaded before.
     *
     * @param batchId the earlier batch
     * @param uploaded the day of that upload
     * @param cases how many cases it created; the finding is a warning if there are any
     */
    public static Finding seenBefore(String batchId, LocalDate uploaded, int cases) {
        Finding finding = Finding.ofFile(
                FindingCode.FILE_SEEN_BEFORE,
                null,
                cases > 0 ? "CASES_CREATED" : "NOTHING_CREATED",
                uploaded.toString(),
                cases,
                batchId);
        return finding.withSeverity(cases > 0 ? Severity.WARNING : Severity.INFO);
    }
}
