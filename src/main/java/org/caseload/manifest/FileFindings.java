package org.caseload.manifest;

import static org.caseload.manifest.Severity.INFO;
import static org.caseload.manifest.Severity.WARNING;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the findings about a file as a whole; their arguments are described at each {@link FindingCode}. */
public final class FileFindings {

    private FileFindings() {}

    static Finding typeUnsupported(String fileName) {
        return Finding.ofFile(
                FindingCode.FILE_TYPE_UNSUPPORTED, null, FileType.of(fileName).name(), FileType.ending(fileName));
    }

    /** Raised while uploading, before anything is read. */
    public static Finding tooLarge(int limitInMegabytes) {
        return Finding.ofFile(FindingCode.FILE_TOO_LARGE, null, limitInMegabytes);
    }

    static Finding tooManyCases(int cases, int limit) {
        return Finding.ofFile(FindingCode.FILE_TOO_MANY_CASES, null, cases, limit);
    }

    static Finding encoding(TextEncoding encoding, @Nullable Integer line) {
        return Finding.ofFile(FindingCode.FILE_ENCODING, line, encoding.name())
                .withSeverity(encoding == TextEncoding.WINDOWS_1252 ? WARNING : INFO);
    }

    static Finding encodingDamaged(TextEncoding encoding, int line) {
        return Finding.ofFile(FindingCode.FILE_ENCODING_DAMAGED, line, encoding.name());
    }

    static Finding notText(ContentKind kind, @Nullable Integer line) {
        return Finding.ofFile(FindingCode.FILE_NOT_TEXT, line, kind.name());
    }

    static Finding delimiter(Delimiter delimiter) {
        return Finding.ofFile(FindingCode.FILE_DELIMITER, null, delimiter.name());
    }

    static Finding malformed(Malformation malformation, int line, ManifestLimits limits) {
        return switch (malformation) {
            case UNCLOSED_QUOTE, TEXT_AFTER_QUOTE ->
                Finding.ofFile(FindingCode.FILE_MALFORMED, line, malformation.name());
            case CELL_TOO_LONG ->
                Finding.ofFile(FindingCode.FILE_MALFORMED, line, malformation.name(), limits.maxCellLength());
            case TOO_MANY_COLUMNS ->
                Finding.ofFile(FindingCode.FILE_MALFORMED, line, malformation.name(), limits.maxColumns());
        };
    }

    static Finding skippedBefore(int firstLine, int lastLine) {
        return Finding.ofFile(
                FindingCode.FILE_SECTION_SKIPPED, firstLine, SkippedSection.BEFORE_DATA.name(), firstLine, lastLine);
    }

    static Finding skippedAfter(String name, int firstLine, int lastLine) {
        return new Finding(
                FindingCode.FILE_SECTION_SKIPPED,
                WARNING,
                firstLine,
                null,
                null,
                null,
                null,
                name,
                List.of(SkippedSection.AFTER_DATA.name(), firstLine, lastLine),
                List.of(),
                1);
    }

    static Finding glued(int line) {
        return Finding.ofFile(FindingCode.FILE_SECTION_GLUED, line);
    }

    static Finding empty(EmptyReason reason, @Nullable Integer line) {
        return Finding.ofFile(FindingCode.FILE_EMPTY, line, reason.name());
    }

    static Finding blankRows(int firstLine, int lastLine, int rows) {
        return Finding.ofFile(FindingCode.ROW_BLANK, firstLine, firstLine, lastLine)
                .withRows(rows);
    }
}
