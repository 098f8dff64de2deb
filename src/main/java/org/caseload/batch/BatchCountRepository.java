package org.caseload.batch;

import static org.caseload.db.Tables.BATCH;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Adds up all batches, for monitors. */
@Repository
class BatchCountRepository {

    private final DSLContext db;

    BatchCountRepository(DSLContext db) {
        this.db = db;
    }

    int batches(BatchStatus status) {
        return db.fetchCount(BATCH, BATCH.STATUS.eq(status.name()));
    }

    double created() {
        return total(BATCH.CREATED_COUNT);
    }

    double failed() {
        return total(BATCH.FAILED_COUNT);
    }

    private double total(TableField<?, Integer> count) {
        BigDecimal total = db.select(sum(count)).from(BATCH).fetchSingle(row -> row.value1());
        return total == null ? 0 : total.doubleValue();
    }
}
