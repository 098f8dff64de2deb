package org.caseload.batch;

import static org.caseload.db.Tables.BATCH;
import static org.caseload.db.Tables.CASE_DRAFT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.CLOB;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.cases.CaseId;
import org.caseload.cases.RowCopy;
import org.caseload.db.tables.records.CaseDraftRecord;
import org.caseload.validation.CaseDraft;
import org.caseload.validation.Family;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The families of a batch. Readers see those of the run that the batch points to, and no other. */
@Repository
class DraftRepository {

    private static final List<String> COLUMNS = List.of(
            "batch_id",
            "run",
            "number",
            "family_id",
            "proband",
            "first_line",
            "row_numbers",
            "state",
            "draft",
            "case_id");

    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    DraftRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Stores families that were judged, under a run that nobody sees yet. */
    void store(BatchId id, int run, List<Family> families, Map<String, String> createdHere) {
        db.connection(connection -> RowCopy.into(connection, CASE_DRAFT.getName(), COLUMNS, copy -> {
            for (Family family : families) {
                copy.add(
                        id,
                        run,
                        family.rows().getFirst(),
                        family.familyId(),
                        family.proband(),
                        family.firstLine(),
                        family.rows(),
                        state(family, createdHere),
                        family.draft() == null ? null : json.writeValueAsString(family.draft()),
                        family.caseId());
            }
        }));
    }

    /** Takes away what any run but one left behind. */
    void deleteAllBut(BatchId id, int run) {
        db.deleteFrom(CASE_DRAFT)
                .where(CASE_DRAFT.BATCH_ID.eq(id.value()), CASE_DRAFT.RUN.ne(run))
                .execute();
    }

    /** Families of this batch that were created: Family Id to Case ID. */
    Map<String, String> createdHere(BatchId id) {
        return db.select(CASE_DRAFT.FAMILY_ID, CASE_DRAFT.CASE_ID)
                .from(CASE_DRAFT)
                .where(published(id), CASE_DRAFT.STATE.eq(DraftState.CREATED.name()))
                .fetchMap(CASE_DRAFT.FAMILY_ID, CASE_DRAFT.CASE_ID);
    }

    /** Of some families those that this batch created: Family Id to Case ID. */
    Map<String, String> createdHere(BatchId id, Collection<String> families) {
        return db.select(CASE_DRAFT.FAMILY_ID, CASE_DRAFT.CASE_ID)
                .from(CASE_DRAFT)
                .where(published(id), CASE_DRAFT.STATE.eq(DraftState.CREATED.name()))
                .and(CASE_DRAFT.FAMILY_ID.in(families))
                .fetchMap(CASE_DRAFT.FAMILY_ID, CASE_DRAFT.CASE_ID);
    }

    /** Takes away what some families were judged to be. */
    void delete(BatchId id, Collection<String> families) {
        db.deleteFrom(CASE_DRAFT)
                .where(published(id), CASE_DRAFT.FAMILY_ID.in(families))
                .execute();
    }

    Map<DraftState, Integer> counts(BatchId id) {
        return db.select(CASE_DRAFT.STATE, DSL.count())
                .from(CASE_DRAFT)
                .where(published(id))
                .groupBy(CASE_DRAFT.STATE)
                .fetchMap(row -> DraftState.valueOf(row.value1()), row -> row.value2());
    }

    List<DraftLine> page(BatchId id, Set<DraftState> states, int offset, int limit) {
        return db.selectFrom(CASE_DRAFT)
                .where(published(id), isIn(states))
                .orderBy(CASE_DRAFT.NUMBER)
                .limit(limit)
                .offset(offset)
                .fetch(this::line);
    }

    int count(BatchId id, Set<DraftState> states) {
        return db.fetchCount(CASE_DRAFT, published(id).and(isIn(states)));
    }

    /** Opens the failed families once more; the number of them. */
    int reopenFailed(BatchId id) {
        return db.update(CASE_DRAFT)
                .set(CASE_DRAFT.STATE, DraftState.OPEN.name())
                .setNull(CASE_DRAFT.FAILURE)
                .setNull(CASE_DRAFT.FAILURE_ARGUMENTS)
                .setNull(CASE_DRAFT.FAILURE_REFERENCE)
                .setNull(CASE_DRAFT.FINISHED_AT)
                .where(published(id), CASE_DRAFT.STATE.eq(DraftState.FAILED.name()))
                .execute();
    }

    /**
     * Opens the drafts of cases that were taken back, under the next generation. A family that was not judged because its
     * case was there already has no draft: another check has to make one.
     */
    void takeBack(BatchId id, List<CaseId> taken) {
        db.update(CASE_DRAFT)
                .set(
                        CASE_DRAFT.STATE,
                        when(CASE_DRAFT.DRAFT.isNull(), DraftState.INVALID.name())
                                .otherwise(DraftState.OPEN.name()))
                .set(CASE_DRAFT.GENERATION, CASE_DRAFT.GENERATION.plus(1))
                .setNull(CASE_DRAFT.CASE_ID)
                .setNull(CASE_DRAFT.FINISHED_AT)
                .where(published(id), CASE_DRAFT.STATE.eq(DraftState.CREATED.name()))
                .and(CASE_DRAFT.CASE_ID.in(taken.stream().map(CaseId::value).toList()))
                .execute();
    }

    /** Open families that nobody else works on, locked until the transaction ends. */
    List<OpenDraft> claim(BatchId id, int limit) {
        return db.select(CASE_DRAFT.ID, CASE_DRAFT.GENERATION, CASE_DRAFT.DRAFT)
                .from(CASE_DRAFT)
                .where(published(id), CASE_DRAFT.STATE.eq(DraftState.OPEN.name()))
                .orderBy(CASE_DRAFT.NUMBER)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(row -> new OpenDraft(
                        row.value1(), row.value2(), json.readValue(row.value3().data(), CaseDraft.class)));
    }

    /**
     * Marks drafts as created, each with its case.
     *
     * @throws IllegalStateException when one of them is not there to be marked; nobody may commit then
     */
    void markCreated(List<Candidate> created, OffsetDateTime now) {
        Long[] ids = created.stream().map(Candidate::draftId).toArray(Long[]::new);
        String[] caseIds = created.stream()
                .map(candidate -> candidate.newCase().caseId().value())
                .toArray(String[]::new);
        Table<?> pairs = table("unnest({0}, {1})", val(ids, BIGINT.array()), val(caseIds, CLOB.array()))
                .as("pairs", "id", "case_id");
        int marked = db.update(CASE_DRAFT)
                .set(CASE_DRAFT.STATE, DraftState.CREATED.name())
                .set(CASE_DRAFT.CASE_ID, field(name("pairs", "case_id"), CLOB))
                .set(CASE_DRAFT.FINISHED_AT, now)
                .from(pairs)
                .where(CASE_DRAFT.ID.eq(field(name("pairs", "id"), BIGINT)))
                .execute();
        if (marked != created.size()) {
            throw new IllegalStateException(marked + " drafts were marked instead of " + created.size());
        }
    }

    void markFailed(long draftId, CaseRefusal refusal, OffsetDateTime now) {
        db.update(CASE_DRAFT)
                .set(CASE_DRAFT.STATE, DraftState.FAILED.name())
                .set(CASE_DRAFT.FAILURE, refusal.failure().name())
                .set(CASE_DRAFT.FAILURE_ARGUMENTS, JSONB.valueOf(json.writeValueAsString(refusal.arguments())))
                .set(CASE_DRAFT.FAILURE_REFERENCE, refusal.reference())
                .set(CASE_DRAFT.FINISHED_AT, now)
                .where(CASE_DRAFT.ID.eq(draftId))
                .execute();
    }

    /** What became of each sample row: the Case ID, or the failure, of the family that it belongs to. */
    Map<Integer, DraftLine> byRow(BatchId id) {
        Map<Integer, DraftLine> byRow = new HashMap<>();
        db.selectFrom(CASE_DRAFT).where(published(id)).forEach(row -> {
            DraftLine line = line(row);
            for (Integer number : row.getRowNumbers()) {
                byRow.put(number, line);
            }
        });
        return byRow;
    }

    private static Condition published(BatchId id) {
        return CASE_DRAFT
                .BATCH_ID
                .eq(id.value())
                .and(CASE_DRAFT.RUN.eq(select(BATCH.PUBLISHED_RUN).from(BATCH).where(BATCH.ID.eq(id.value()))));
    }

    private static Condition isIn(Set<DraftState> states) {
        return CASE_DRAFT.STATE.in(states.stream().map(Enum::name).toList());
    }

    private static DraftState state(Family family, Map<String, String> createdHere) {
        return switch (family.outcome()) {
            case VALID -> DraftState.OPEN;
            case INVALID -> DraftState.INVALID;
            case ALREADY_CREATED ->
                createdHere.containsKey(family.familyId()) ? DraftState.CREATED : DraftState.SKIPPED;
        };
    }

    private DraftLine line(CaseDraftRecord row) {
        return new DraftLine(
                row.getNumber(),
                row.getFamilyId(),
                row.getProband(),
                row.getFirstLine(),
                row.getCaseId() == null ? null : new CaseId(row.getCaseId()),
                row.getFailure() == null ? null : CaseFailure.valueOf(row.getFailure()),
                row.getFailureArguments() == null
                        ? List.of()
                        : json.readValue(row.getFailureArguments().data(), WORDS),
                row.getFailureReference(),
                row.getFinishedAt() == null ? null : row.getFinishedAt().toInstant());
    }
}
