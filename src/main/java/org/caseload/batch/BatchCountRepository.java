package org.caseload.batch;

import static org.caseload.db.Tables.BATCH;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Adds up all batches and their jobs, for monitors. */
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

    /** Jobs of batches, over all nodes. */
    int jobs(boolean running) {
        return db.fetchCount(
                table("scheduled_tasks"),
                field("picked", Boolean.class).eq(running),
                field("task_name", String.class).in(BatchJobs.NAMES));
    }

    private double total(TableField<?, Integer> count) {
        BigDecimal total = db.select(sum(count)).from(BATCH).fetchSingle(row -> row.value1());
        return total == null ? 0 : total.doubleValue();
    }
}
