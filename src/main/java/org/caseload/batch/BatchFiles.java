package org.caseload.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caseload.manifest.Finding;
import org.caseload.manifest.LeadingColumn;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.ManifestLimits;
import org.caseload.manifest.ManifestReader;
import org.caseload.manifest.ManifestWriter;
import org.caseload.manifest.Row;
import org.caseload.manifest.RowProgress;
import org.caseload.manifest.Severity;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.caseload.security.CaseCreatorsOnly;
import org.caseload.validation.FindingMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that a batch gives back. Each is written to its end, and the stream is left open.
 *
 * <p>Error details and results have every row and column of the upload in its order, and can be uploaded again as they are.
 */
@Service
@Transactional(readOnly = true)
public class BatchFiles {

    private final BatchRepository batches;
    private final BatchPieceRepository pieces;
    private final BatchTableRepository tables;
    private final FindingRepository findings;
    private final DraftRepository drafts;
    private final Audit audit;
    private final FindingMessages messages = new FindingMessages();

    BatchFiles(
            BatchRepository batches,
            BatchPieceRepository pieces,
            BatchTableRepository tables,
            FindingRepository findings,
            DraftRepository drafts,
            Audit audit) {
        this.batches = batches;
        this.pieces = pieces;
        this.tables = tables;
        this.findings = findings;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** The bytes as uploaded. Throws as {@link #writeErrors} does. */
    @Transactional
    @CaseCreatorsOnly
    public void writeOriginal(BatchId id, OutputStream out) throws IOException {
        batchWithData(id);
        audit.record(AuditAction.ORIGINAL_DOWNLOADED, "batch " + id);
        try (InputStream bytes = pieces.bytes(id).open()) {
            bytes.transferTo(out);
        }
    }

    /**
     * {@code NAME_errors.csv}: every row with {@code Errors}, {@code Case ID} and {@code Warnings}.
     *
     * @throws BatchNotFoundException when there is no such batch
     * @throws BatchRefusedException when the file could not be read as a table, or is deleted
     */
    @Transactional
    public void writeErrors(BatchId id, Locale locale, OutputStream out) throws IOException {
        Manifest manifest = table(id);
        audit.record(AuditAction.ERRORS_DOWNLOADED, "batch " + id);
        List<LeadingColumn> leading = new ArrayList<>(outcome(id, manifest, locale));
        leading.add(LeadingColumn.warnings(findings(id, Severity.WARNING, locale)));
        ManifestWriter.write(manifest, leading, out);
    }

    /** {@code NAME_results.csv}: every row with {@code Errors} and {@code Case ID}. Throws as {@link #writeErrors} does. */
    @Transactional
    public void writeResults(BatchId id, Locale locale, OutputStream out) throws IOException {
        Manifest manifest = table(id);
        audit.record(AuditAction.RESULTS_DOWNLOADED, "batch " + id);
        ManifestWriter.write(manifest, outcome(id, manifest, locale), out);
    }

    /**
     * {@code NAME_corrected.csv}: the results' columns, with every value as mended. Throws as {@link #writeErrors} does.
     */
    @Transactional
    public void writeCorrected(BatchId id, Locale locale, OutputStream out) throws IOException {
        writeResults(id, locale, out);
    }

    private List<LeadingColumn> outcome(BatchId id, Manifest manifest, Locale locale) {
        Map<Integer, DraftLine> families = drafts.byRow(id);
        return List.of(
                LeadingColumn.errors(errors(id, families, locale)), LeadingColumn.caseId(caseId(manifest, families)));
    }

    private BatchSummary batchWithData(BatchId id) {
        return batches.find(id)
                .orElseThrow(() -> new BatchNotFoundException(id))
                .withData();
    }

    private Manifest table(BatchId id) throws IOException {
        BatchSummary batch = batchWithData(id);
        Optional<Manifest> stored = tables.manifest(id);
        if (stored.isPresent()) {
            return stored.get();
        }
        // It was within the limits when it was uploaded; they may have been lowered since.
        ManifestReader reader = new ManifestReader(ManifestLimits.ofCases(Integer.MAX_VALUE));
        if (reader.read(batch.fileName(), pieces.bytes(id), RowProgress.NONE) instanceof Manifest manifest) {
            return manifest;
        }
        throw new BatchRefusedException(id, BatchRefusedException.Reason.WRONG_STATE);
    }

    private Function<Row, String> errors(BatchId id, Map<Integer, DraftLine> families, Locale locale) {
        Function<Row, String> found = findings(id, Severity.ERROR, locale);
        return row -> {
            DraftLine family = families.get(row.number());
            if (family == null || family.failure() == null) {
                return found.apply(row);
            }
            return FailureMessages.text(family.failure(), family.failureArguments(), locale);
        };
    }

    /** A family without a case keeps what its row said, so that the error about it can still be seen. */
    private static Function<Row, String> caseId(Manifest manifest, Map<Integer, DraftLine> families) {
        return row -> {
            DraftLine family = families.get(row.number());
            return family == null || family.caseId() == null
                    ? manifest.caseId(row)
                    : family.caseId().value();
        };
    }

    /** What is about the file or its headers stands with the first row: there is no better place in a table. */
    private Function<Row, String> findings(BatchId id, Severity severity, Locale locale) {
        Map<Integer, List<String>> byRow = new HashMap<>();
        findings.each(
                id,
                severity,
                finding -> byRow.computeIfAbsent(rowOf(finding), any -> new ArrayList<>(1))
                        .add(messages.text(finding, locale)));
        return row -> String.join("; ", byRow.getOrDefault(row.number(), List.of()));
    }

    private static int rowOf(Finding finding) {
        return finding.row() == null ? 1 : finding.row();
    }
}
