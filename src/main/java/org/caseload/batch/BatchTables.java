package org.caseload.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.manifest.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The uploaded tables with their findings, page by page. */
@Service
@Transactional(readOnly = true)
public class BatchTables {

    private final BatchTableRepository tables;
    private final BatchRowRepository rows;
    private final FindingRepository findings;
    private final DraftRepository drafts;

    BatchTables(
            BatchTableRepository tables, BatchRowRepository rows, FindingRepository findings, DraftRepository drafts) {
        this.tables = tables;
        this.rows = rows;
        this.findings = findings;
        this.drafts = drafts;
    }

    /** The columns in their order; empty when the file was not read as a table. */
    public List<TableHeader> headers(BatchId id) {
        return tables.find(id).map(BatchTable::headers).orElse(List.of());
    }

    /** Rows in the order of the file, from a place that a user scrolled to. */
    public List<TableRow> page(BatchId id, RowFilter filter, int offset, int limit) {
        return shown(id, rows.page(id, filter, offset, limit));
    }

    /** Rows in the order of the file, after the one with this number; 0 for the first page. */
    public List<TableRow> pageAfter(BatchId id, int number, int limit) {
        return shown(id, rows.after(id, number, limit));
    }

    public int count(BatchId id, RowFilter filter) {
        return rows.count(id, filter);
    }

    private List<TableRow> shown(BatchId id, List<StoredRow> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        int width = headers(id).size();
        Map<Integer, List<Finding>> found = findings
                .ofRows(id, page.stream().map(StoredRow::number).toList())
                .stream()
                .map(StoredFinding::finding)
                .collect(Collectors.groupingBy(finding -> Objects.requireNonNull(finding.row())));
        Set<String> created = drafts.createdHere(id, familiesOf(page)).keySet();
        return page.stream()
                .map(row -> shown(row, width, created, found.getOrDefault(row.number(), List.of())))
                .toList();
    }

    private static Set<String> familiesOf(List<StoredRow> page) {
        return page.stream().map(StoredRow::familyId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static TableRow shown(StoredRow row, int width, Set<String> created, List<Finding> found) {
        int own = Math.min(width, row.cells().size());
        List<String> cells = new ArrayList<>(row.cells().subList(0, own));
        cells.addAll(Collections.nCopies(width - own, ""));
        return new TableRow(
                row.number(),
                row.line(),
                row.version(),
                List.copyOf(cells),
                row.cells().subList(own, row.cells().size()),
                new HashSet<>(row.edited()),
                row.familyId() != null && created.contains(row.familyId()),
                found);
    }
}
