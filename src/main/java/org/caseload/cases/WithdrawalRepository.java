package org.caseload.cases;

import static org.caseload.db.Tables.CASE_CHANGE;
import static org.caseload.db.Tables.LAB_CASE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.caseload.db.tables.records.LabCaseRecord;
import org.caseload.security.UserId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Finds a batch's cases that nobody touched, and puts them into Trash. */
@Repository
class WithdrawalRepository {

    /** No change was noted, and the status is the one of creation. */
    private static final Condition UNTOUCHED = LAB_CASE.CHANGED_AT
            .isNull()
            .and(LAB_CASE.STATUS.eq(
                    when(LAB_CASE.EXECUTE_NOW, CaseStatus.IN_PROGRESS.name()).otherwise(CaseStatus.WAITING.name())));

    private final DSLContext db;

    WithdrawalRepository(DSLContext db) {
        this.db = db;
    }

    Withdrawal.Preview preview(UUID batchId) {
        return db.select(count().filterWhere(UNTOUCHED), count())
                .from(LAB_CASE)
                .where(LAB_CASE.BATCH_ID.eq(batchId), LAB_CASE.STATUS.ne(CaseStatus.TRASH.name()))
                .fetchSingle(row -> new Withdrawal.Preview(row.value1(), row.value2() - row.value1()));
    }

    List<CaseId> take(UUID batchId, int limit, UserId by, Instant now) {
        Result<LabCaseRecord> taken = db.update(LAB_CASE)
                .set(LAB_CASE.STATUS, CaseStatus.TRASH.name())
                .set(LAB_CASE.STATUS_BEFORE, LAB_CASE.STATUS)
                .set(LAB_CASE.CHANGED_AT, now.atOffset(ZoneOffset.UTC))
                .set(LAB_CASE.VERSION, LAB_CASE.VERSION.plus(1))
                .where(LAB_CASE.ID.in(select(LAB_CASE.ID)
                        .from(LAB_CASE)
                        .where(LAB_CASE.BATCH_ID.eq(batchId), UNTOUCHED)
                        .orderBy(LAB_CASE.CREATED_AT, LAB_CASE.ID)
                        .limit(limit)
                        .forNoKeyUpdate()))
                .returning(LAB_CASE.ID, LAB_CASE.CASE_ID, LAB_CASE.STATUS_BEFORE)
                .fetch();
        remember(taken, by, now);
        return taken.map(row -> new CaseId(row.getCaseId()));
    }

    private void remember(Result<LabCaseRecord> taken, UserId by, Instant now) {
        db.insertInto(
                        CASE_CHANGE,
                        CASE_CHANGE.LAB_CASE_ID,
                        CASE_CHANGE.CHANGED_AT,
                        CASE_CHANGE.CHANGED_BY,
                        CASE_CHANGE.WHAT,
                        CASE_CHANGE.BEFORE,
                        CASE_CHANGE.AFTER)
                .valuesOfRows(taken.map(row -> DSL.row(
                        row.getId(),
                        now.atOffset(ZoneOffset.UTC),
                        by.value(),
                        CaseChange.Kind.STATUS.name(),
                        row.getStatusBefore(),
                        CaseStatus.TRASH.name())))
                .execute();
    }
}
