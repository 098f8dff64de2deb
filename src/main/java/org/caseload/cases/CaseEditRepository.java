package org.caseload.cases;

import static org.caseload.db.Tables.APP_USER;
import static org.caseload.db.Tables.CASE_CHANGE;
import static org.caseload.db.Tables.LAB_CASE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.caseload.cases.CaseChange.Kind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.db.tables.records.CaseChangeRecord;
import org.caseload.db.tables.records.LabCaseRecord;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Changes the rows of cases and keeps their history. */
@Repository
class CaseEditRepository {

    /** The latest lines of a history; a case is changed a few times in its life. */
    private static final int MOST_CHANGES = 500;

    private final DSLContext db;

    CaseEditRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * A case as it is before a change.
     *
     * @param before the status that a case in Trash goes back to, null for any other
     */
    record Stored(
            long key,
            CaseId id,
            int version,
            CaseStatus status,
            @Nullable CaseStatus before,
            CaseContent content) {

        private static Stored of(LabCaseRecord row) {
            String before = row.getStatusBefore();
            return new Stored(
                    row.getId(),
                    new CaseId(row.getCaseId()),
                    row.getVersion(),
                    CaseStatus.valueOf(row.getStatus()),
                    before == null ? null : CaseStatus.valueOf(before),
                    new CaseContent(List.of(row.getLabelIds()), row.getDueDate(), row.getClinicalNotes()));
        }
    }

    /** A difference that is to be remembered; of a label, its id. */
    record Change(
            Kind kind, @Nullable String before, @Nullable String after) {}

    /** Locked in one order, so that two changes of many cases never wait for each other. */
    List<Stored> lock(Collection<CaseId> ids) {
        return db.selectFrom(LAB_CASE)
                .where(LAB_CASE.CASE_ID.in(ids.stream().map(CaseId::value).toList()))
                .orderBy(LAB_CASE.ID)
                .forNoKeyUpdate()
                .fetch(Stored::of);
    }

    void update(long key, CaseStatus status, @Nullable CaseStatus before, CaseContent content, Instant at) {
        db.update(LAB_CASE)
                .set(LAB_CASE.STATUS, status.name())
                .set(LAB_CASE.STATUS_BEFORE, before == null ? null : before.name())
                .set(LAB_CASE.LABEL_IDS, content.labelIds().toArray(String[]::new))
                .set(LAB_CASE.DUE_DATE, content.dueDate())
                .set(LAB_CASE.CLINICAL_NOTES, content.clinicalNotes())
                .set(LAB_CASE.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
                .set(LAB_CASE.VERSION, LAB_CASE.VERSION.plus(1))
                .where(LAB_CASE.ID.eq(key))
                .execute();
    }

    void remember(long key, List<Change> changes, UserId by, Instant at) {
        List<CaseChangeRecord> rows =
                changes.stream().map(change -> row(key, change, by, at)).toList();
        db.batchInsert(rows).execute();
    }

    private static CaseChangeRecord row(long key, Change change, UserId by, Instant at) {
        CaseChangeRecord row = new CaseChangeRecord();
        row.setLabCaseId(key);
        row.setWhat(change.kind().name());
        row.setBefore(change.before());
        row.setAfter(change.after());
        row.setChangedBy(by.value());
        row.setChangedAt(at.atOffset(ZoneOffset.UTC));
        return row;
    }

    /** Newest first. */
    List<CaseChange> history(CaseId id, CatalogSnapshot catalog) {
        return db.select(CASE_CHANGE, APP_USER.DISPLAY_NAME)
                .from(CASE_CHANGE)
                .join(LAB_CASE)
                .on(LAB_CASE.ID.eq(CASE_CHANGE.LAB_CASE_ID))
                .join(APP_USER)
                .on(APP_USER.ID.eq(CASE_CHANGE.CHANGED_BY))
                .where(LAB_CASE.CASE_ID.eq(id.value()))
                .orderBy(CASE_CHANGE.ID.desc())
                .limit(MOST_CHANGES)
                .fetch(row -> change(row.value1(), row.value2(), catalog));
    }

    private static CaseChange change(CaseChangeRecord row, String by, CatalogSnapshot catalog) {
        Kind kind = Kind.valueOf(row.getWhat());
        return new CaseChange(
                kind,
                shown(kind, row.getBefore(), catalog),
                shown(kind, row.getAfter(), catalog),
                by,
                row.getChangedAt().toInstant());
    }

    private static @Nullable String shown(Kind kind, @Nullable String value, CatalogSnapshot catalog) {
        return kind == Kind.LABEL && value != null
                ? CatalogNames.labels(catalog, new String[] {value}).getFirst()
                : value;
    }
}
