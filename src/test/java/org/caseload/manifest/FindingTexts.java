package org.caseload.manifest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings as lines of text in which nothing of them is left out, to compare them with a table of cases. */
final class FindingTexts {

    private FindingTexts() {}

    static List<String> of(Reading reading) {
        return reading.findings().stream().map(FindingTexts::of).toList();
    }

    private static String of(Finding finding) {
        return finding.code()
                + " "
                + finding.severity().name().toLowerCase(Locale.ROOT)
                + part("line ", finding.line(), "")
                + part("row ", finding.row(), "")
                + part("family ", finding.familyId(), "")
                + part("sample ", finding.bioSample(), "")
                + part("column ", finding.column(), "")
                + part("value '", finding.value(), "'")
                + part("", finding.arguments().isEmpty() ? null : finding.arguments(), "")
                + part("suggests ", finding.suggestions().isEmpty() ? null : finding.suggestions(), "")
                + part("", finding.rows() == 1 ? null : finding.rows(), " rows");
    }

    private static String part(String before, @Nullable Object value, String after) {
        return value == null ? "" : ", " + before + value + after;
    }
}
