package org.caseload.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.caseload.batch.DryRuns;
import org.caseload.batch.UploadRefusedException;
import org.caseload.manifest.FileFindings;
import org.caseload.manifest.Severity;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checks manifests without storing them. */
@RestController
class ValidationController {

    private static final int MAX_FINDINGS = 1_000;

    private final DryRuns dryRuns;
    private final FindingPayloads findings;

    ValidationController(DryRuns dryRuns, FindingPayloads findings) {
        this.dryRuns = dryRuns;
        this.findings = findings;
    }

    /**
     * What a dry run found.
     *
     * @param errorCount findings, not rows; all of them, as the other counts
     * @param findings the first 1,000, by line
     */
    record Result(
            int rowCount,
            int caseCount,
            int validCaseCount,
            int errorCount,
            int warningCount,
            int infoCount,
            List<FindingPayload> findings) {}

    /** Judges a manifest of at most 5 MB against today's catalog and cases; nothing is stored. */
    @PostMapping(path = "/api/v1/validations", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Result validate(@RequestPart MultipartFile file, Locale locale) throws IOException {
        if (file.getSize() > DryRuns.MAX_SIZE) {
            throw new UploadRefusedException(FileFindings.tooLarge(DryRuns.MAX_SIZE / (1024 * 1024)));
        }
        DryRuns.Result found = dryRuns.check(UploadName.of(file.getOriginalFilename()), file.getBytes());
        return new Result(
                found.rows(),
                found.cases(),
                found.validCases(),
                found.count(Severity.ERROR),
                found.count(Severity.WARNING),
                found.count(Severity.INFO),
                found.findings().stream()
                        .limit(MAX_FINDINGS)
                        .map(finding -> findings.of(finding, locale))
                        .toList());
    }
}
