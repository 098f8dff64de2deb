package org.caseload.batch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.manifest.Column;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.caseload.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an edit does, in the caller's transaction; the contract is that of {@link Edits}. */
@Component
class EditTransaction {

    private static final Set<BatchStatus> EDITABLE = EnumSet.of(
            BatchStatus.VALIDATED,
            BatchStatus.COMPLETED,
            BatchStatus.COMPLETED_WITH_FAILURES,
            BatchStatus.CANCELLED,
            BatchStatus.FAILED,
            BatchStatus.UNDONE);

    /** Rows that are mended in one go. */
    private static final int ROWS_AT_A_TIME = 1_000;

    private final BatchStateRepository states;
    private final BatchTableRepository tables;
    private final BatchRowRepository rows;
    private final FindingRepository findings;
    private final DraftRepository drafts;
    private final EditRepository edits;
    private final Recheck recheck;
    private final BatchJobs jobs;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditTransaction(
            BatchStateRepository states,
            BatchTableRepository tables,
            BatchRowRepository rows,
            FindingRepository findings,
            DraftRepository drafts,
            EditRepository edits,
            Recheck recheck,
            BatchJobs jobs,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.states = states;
        this.tables = tables;
        this.rows = rows;
        this.findings = findings;
        this.drafts = drafts;
        this.edits = edits;
        this.recheck = recheck;
        this.jobs = jobs;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void mend(
            BatchId id,
            int number,
            Map<Integer, String> texts,
            @Nullable Integer version,
            UserId by,
            LookedUpFiles files) {
        BatchState batch = lock(id);
        StoredRow row = rows.byNumber(id, List.of(number)).stream()
                .findFirst()
                .orElseThrow(() -> new EditRefusedException(EditRefusedException.Reason.NO_SUCH_ROW));
        refuseIf(version != null && version != row.version(), EditRefusedException.Reason.CHANGED_MEANWHILE);
        BatchTable table = table(id);
        StoredRow mended = row;
        for (Map.Entry<Integer, String> text : texts.entrySet()) {
            mended = TableEdit.put(table, mended, text.getKey(), text.getValue());
        }
        Edit.About about = new Edit.About(TableEdit.name(table, texts.keySet()), row.line());
        change(batch, about, new Change(table, List.of(row), List.of(mended)), by, files);
    }

    int applyToAll(BatchId id, FindingFilter filter, String replacement, UserId by, LookedUpFiles files) {
        BatchState batch = lock(id);
        BatchTable table = table(id);
        List<Integer> numbers = rowsToMend(id, filter);
        String column = filter.columns().stream().findFirst().orElse("");
        Set<Integer> positions = TableEdit.positions(table, column);
        String value = Objects.requireNonNullElse(filter.value(), "");
        Change change = new Change(table, new ArrayList<>(), new ArrayList<>());
        for (int start = 0; start < numbers.size(); start += ROWS_AT_A_TIME) {
            List<Integer> some = numbers.subList(start, Math.min(start + ROWS_AT_A_TIME, numbers.size()));
            for (StoredRow row : withoutCreated(id, rows.byNumber(id, some))) {
                StoredRow mended = TableEdit.replace(table, row, positions, value, replacement);
                if (!mended.equals(row)) {
                    change.before().add(row);
                    change.after().add(mended);
                }
            }
        }
        refuseIf(change.before().isEmpty(), EditRefusedException.Reason.NOTHING_TO_REPLACE);
        change(batch, new Edit.About(column, null), change, by, files);
        return change.before().size();
    }

    /** A finding of a whole family stands on its first row. */
    private List<Integer> rowsToMend(BatchId id, FindingFilter filter) {
        String value = filter.value();
        boolean ofFamily = filter.code() != null && filter.code().isAboutWholeFamily();
        return ofFamily && value != null ? rows.numbersOf(id, value) : findings.rowsWith(id, filter);
    }

    private List<StoredRow> withoutCreated(BatchId id, List<StoredRow> some) {
        Set<String> created = drafts.createdHere(id, families(some.stream())).keySet();
        return some.stream()
                .filter(row -> row.familyId() == null || !created.contains(row.familyId()))
                .toList();
    }

    void mapHeaders(BatchId id, List<HeaderChange> changes, UserId by) {
        BatchState batch = lock(id);
        List<TableHeader> before = table(id).headers();
        List<TableHeader> after = new ArrayList<>(before);
        for (HeaderChange change : changes) {
            switch (change) {
                case HeaderChange.ReadAs as -> {
                    TableHeader header = existing(after, as.position(), as.seen());
                    requireFree(after, as.column(), as.position());
                    after.set(as.position(), header.readAs(as.column()));
                }
                case HeaderChange.KeepAsCustomField kept ->
                    after.set(
                            kept.position(),
                            existing(after, kept.position(), kept.seen()).keptAsCustomField());
                case HeaderChange.Add added -> {
                    requireFree(after, added.column(), -1);
                    TableEdit.requireShort(added.text());
                    rows.addColumn(id, after.size(), added.text());
                    after.add(TableHeader.added(added.column()));
                }
            }
        }
        tables.saveHeaders(id, after);
        Edit.About about = new Edit.About(TableEdit.changedName(before, after), null);
        edits.addHeaders(id, about, before, by, clock.instant());
        note(AuditAction.BATCH_EDITED, batch, about);
        checkWhole(batch);
    }

    void createAgain(BatchId id, String familyId, UserId by, LookedUpFiles files) {
        BatchState batch = lock(id);
        List<StoredRow> family = rows.ofFamilies(id, List.of(familyId), ROWS_AT_A_TIME);
        refuseIf(family.isEmpty(), EditRefusedException.Reason.NO_SUCH_ROW);
        edits.wantAgain(id, familyId, by, clock.instant());
        audit.record(AuditAction.BATCH_EDITED, "batch " + id, null, "a family is to be created again");
        judge(batch, family, family, files);
    }

    void undo(BatchId id, @Nullable Long edit, LookedUpFiles files) {
        BatchState batch = lock(id);
        Edit last =
                edits.last(id).orElseThrow(() -> new EditRefusedException(EditRefusedException.Reason.NOTHING_TO_UNDO));
        refuseIf(edit != null && edit != last.id(), EditRefusedException.Reason.CHANGED_MEANWHILE);
        Optional<List<TableHeader>> headers = edits.headersBefore(last.id());
        if (headers.isPresent()) {
            undoHeaders(batch, headers.get());
        } else {
            undoCells(batch, last, files);
        }
        edits.markUndone(last.id(), clock.instant());
        note(AuditAction.BATCH_EDIT_UNDONE, batch, last.about());
    }

    private void undoHeaders(BatchState batch, List<TableHeader> before) {
        for (int added = table(batch.id()).headers().size(); added > before.size(); added--) {
            rows.removeColumn(batch.id(), added - 1);
        }
        tables.saveHeaders(batch.id(), before);
        checkWhole(batch);
    }

    private void undoCells(BatchState batch, Edit edit, LookedUpFiles files) {
        BatchTable table = table(batch.id());
        Map<Integer, List<EditRepository.Cell>> cells = edits.cells(edit.id()).stream()
                .collect(Collectors.groupingBy(EditRepository.Cell::row, LinkedHashMap::new, Collectors.toList()));
        List<StoredRow> before = rows.byNumber(batch.id(), cells.keySet());
        edits.markUndone(edit.id(), clock.instant());
        Map<Integer, List<Integer>> touched = edits.touched(batch.id(), cells.keySet());
        List<StoredRow> after = new ArrayList<>();
        for (StoredRow row : before) {
            StoredRow restored = row;
            for (EditRepository.Cell cell : cells.getOrDefault(row.number(), List.of())) {
                restored = restored.with(cell.position(), cell.before());
            }
            after.add(restored.withEdited(touched.getOrDefault(row.number(), List.of())));
        }
        save(batch, new Change(table, before, after), files);
    }

    /** Rows before and after an edit, in the same order. */
    private record Change(BatchTable table, List<StoredRow> before, List<StoredRow> after) {}

    private void change(BatchState batch, Edit.About about, Change change, UserId by, LookedUpFiles files) {
        List<EditRepository.Cell> cells = TableEdit.changedCells(change.before(), change.after());
        if (!cells.isEmpty()) {
            edits.addCells(batch.id(), about, cells, by, clock.instant());
            note(AuditAction.BATCH_EDITED, batch, about);
            save(batch, change, files);
        }
    }

    private void save(BatchState batch, Change change, LookedUpFiles files) {
        List<StoredRow> after = TableEdit.refreshed(batch.id(), change.table(), change.after());
        refuseIf(
                !drafts.createdHere(batch.id(), families(Stream.concat(change.before().stream(), after.stream())))
                        .isEmpty(),
                EditRefusedException.Reason.FAMILY_CREATED);
        judge(batch, change.before(), after, files);
        rows.save(batch.id(), after);
    }

    /** Before the rows are saved: what is stored is what was. */
    private void judge(BatchState batch, List<StoredRow> before, List<StoredRow> after, LookedUpFiles files) {
        if (recheck.run(batch, before, after, files)) {
            events.publishEvent(new BatchChanged(batch.id()));
        } else {
            checkWhole(batch);
        }
    }

    /** Where it was, and not what stood or stands there. */
    private void note(AuditAction action, BatchState batch, Edit.About about) {
        String column = about.column() == null ? "several columns" : about.column();
        String line = about.line() == null ? "" : ", line " + about.line();
        audit.record(action, "batch " + batch.id(), null, column + line);
    }

    private void checkWhole(BatchState batch) {
        states.startCheck(batch.id(), null);
        jobs.scheduleCheck(batch.id(), batch.version() + 1);
        events.publishEvent(new BatchChanged(batch.id()));
    }

    private BatchState lock(BatchId id) {
        BatchState batch = states.lock(id)
                .orElseThrow(() -> new BatchNotFoundException(id))
                .withData();
        if (!EDITABLE.contains(batch.status()) || batch.publishedRun() == null) {
            throw new BatchRefusedException(id, Reason.WRONG_STATE);
        }
        return batch;
    }

    private BatchTable table(BatchId id) {
        return tables.find(id).orElseThrow(() -> new BatchRefusedException(id, Reason.WRONG_STATE));
    }

    private static Collection<String> families(Stream<StoredRow> some) {
        return some.map(StoredRow::familyId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static TableHeader existing(List<TableHeader> headers, int position, @Nullable TableHeader seen) {
        refuseIf(position < 0 || position >= headers.size(), EditRefusedException.Reason.NO_SUCH_COLUMN);
        TableHeader header = headers.get(position);
        refuseIf(seen != null && !header.isDecidedAs(seen), EditRefusedException.Reason.CHANGED_MEANWHILE);
        return header;
    }

    private static void requireFree(List<TableHeader> headers, Column column, int position) {
        for (int i = 0; i < headers.size(); i++) {
            boolean taken = headers.get(i).willBe(column) && column != Column.VISUALIZATION_FILES;
            refuseIf(taken && i != position, EditRefusedException.Reason.COLUMN_EXISTS);
        }
    }

    private static void refuseIf(boolean wrong, EditRefusedException.Reason reason) {
        if (wrong) {
            throw new EditRefusedException(reason);
        }
    }
}
