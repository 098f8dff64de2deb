package org.caseload.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the bytes of a delimited text as a manifest, whatever its encoding, delimiter and line ends are, or those of an Excel
 * workbook.
 *
 * <p>Goes over the bytes a few times (encoding, delimiter, table) and holds nothing of them but the rows and, of a workbook,
 * its list of texts. Stateless: may be shared between threads.
 */
public final class ManifestReader {

    private final ManifestLimits limits;

    public ManifestReader(ManifestLimits limits) {
        this.limits = limits;
    }

    /**
     * What is wrong with the file is never an exception but a {@link Reading.Refused} or a finding of the {@link Manifest}.
     *
     * @param fileName only its ending counts
     * @param bytes opened several times; their number is not limited here
     * @param progress told after each thousand rows; what it throws ends the reading
     * @throws IOException when the bytes cannot be had
     */
    public Reading read(String fileName, ByteSource bytes, RowProgress progress) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try {
            return manifest(fileName, bytes, progress, findings);
        } catch (UnreadableException refusal) {
            return new Reading.Refused(Finding.byLine(Stream.concat(findings.stream(), Stream.of(refusal.finding()))));
        }
    }

    private Manifest manifest(String fileName, ByteSource bytes, RowProgress progress, List<Finding> findings)
            throws IOException {
        return switch (FileType.of(fileName)) {
            case DELIMITED_TEXT -> ofText(bytes, progress, findings);
            case XLSX -> ofWorkbook(bytes, progress, findings);
            case OTHER -> throw new UnreadableException(FileFindings.typeUnsupported(fileName));
        };
    }

    private Manifest ofText(ByteSource bytes, RowProgress progress, List<Finding> findings) throws IOException {
        ManifestText text = ManifestText.of(bytes, findings);
        Layout layout = Layout.of(text, limits);
        if (layout.delimiter() != Delimiter.COMMA) {
            findings.add(FileFindings.delimiter(layout.delimiter()));
        }
        try (Records records = new RecordsAhead(new RecordReader(text, layout, limits))) {
            return withHeaders(new TableReader(records, layout.dataLine(), findings, progress).read(), findings);
        }
    }

    private Manifest ofWorkbook(ByteSource bytes, RowProgress progress, List<Finding> findings) throws IOException {
        try (Workbook workbook = Workbook.of(bytes, limits, UnpackLimits.USUAL);
                Records records = workbook.records()) {
            TableReader table = new TableReader(records, workbook.dataLine(), findings, progress);
            return withHeaders(table.read(), findings);
        }
    }

    private Manifest withHeaders(TableReader.Table table, List<Finding> findings) throws UnreadableException {
        TableRecord header = table.header();
        Manifest manifest = Manifest.of(header.line(), header.cells(), table.rows(), HeaderChoices.NONE, findings);
        requireFewCases(manifest);
        return manifest;
    }

    private void requireFewCases(Manifest manifest) throws UnreadableException {
        Set<String> families = new HashSet<>();
        for (int i = 0; i < manifest.rows().size(); i++) {
            families.add(manifest.cell(i, Column.FAMILY_ID));
        }
        families.remove("");
        if (families.size() > limits.maxCases()) {
            throw new UnreadableException(FileFindings.tooManyCases(families.size(), limits.maxCases()));
        }
    }
}
