package org.caseload.api;

import java.util.List;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the API shows it.
 *
 * @param line line of the file, 1-based; null when about the whole file
 * @param row number of the sample row, 1-based; null when about the file or its headers
 * @param message one sentence in the caller's language
 */
record FindingPayload(
        FindingCode code,
        Severity severity,
        @Nullable Integer line,
        @Nullable Integer row,
        @Nullable String familyId,
        @Nullable String column,
        @Nullable String value,
        String message,
        List<String> suggestions) {

    static FindingPayload of(Finding finding, String message) {
        return new FindingPayload(
                finding.code(),
                finding.severity(),
                finding.line(),
                finding.row(),
                finding.familyId(),
                finding.column(),
                finding.value(),
                message,
                finding.suggestions());
    }
}
