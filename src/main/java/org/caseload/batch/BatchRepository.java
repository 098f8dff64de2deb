package org.caseload.batch;

import static org.caseload.db.Tables.APP_USER;
import static org.caseload.db.Tables.BATCH;
import static org.caseload.db.Tables.CREATION_CHUNK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.db.tables.Batch;
import org.caseload.db.tables.records.BatchRecord;
import org.caseload.security.UserId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads batches with their counts. While cases are being created, the committed chunks are added up. */
@Repository
class BatchRepository {

    private static final Field<Integer> CHUNKS_CREATED =
            ofRunningAttempt(CREATION_CHUNK.CREATED).as("chunks_created");
    private static final Field<Integer> CHUNKS_FAILED =
            ofRunningAttempt(CREATION_CHUNK.FAILED).as("chunks_failed");

    private static final List<String> STATUSES =
            Arrays.stream(BatchStatus.values()).map(Enum::name).toList();

    private final DSLContext db;

    BatchRepository(DSLContext db) {
        this.db = db;
    }

    Optional<BatchSummary> find(BatchId id) {
        return summaries().where(BATCH.ID.eq(id.value())).fetchOptional(BatchRepository::summary);
    }

    List<BatchSummary> page(BatchFilter filter, BatchOrder order, int offset, int limit) {
        return summaries()
                .where(condition(filter))
                .orderBy(sorted(order))
                .limit(limit)
                .offset(offset)
                .fetch(BatchRepository::summary);
    }

    private static List<SortField<?>> sorted(BatchOrder order) {
        SortOrder way = order.descending() ? SortOrder.DESC : SortOrder.ASC;
        return switch (order.key()) {
            case FILE -> sorted(lower(BATCH.FILE_NAME).sort(way));
            case STATUS ->
                sorted(
                        order.descending() ? BATCH.STATUS.sortDesc(STATUSES) : BATCH.STATUS.sortAsc(STATUSES),
                        field(BATCH.ERROR_COUNT.gt(0)).sort(way).nullsLast());
            case ROWS -> sorted(known(coalesce(BATCH.ROW_COUNT, nullif(BATCH.ROWS_TO_CHECK, 0)), way));
            case ERRORS -> sorted(known(BATCH.ERROR_COUNT, way));
            case CREATED -> sorted(known(total(BATCH.CREATED_COUNT, CREATION_CHUNK.CREATED), way));
            case FAILED -> sorted(known(total(BATCH.FAILED_COUNT, CREATION_CHUNK.FAILED), way));
            case BY -> sorted(lower(APP_USER.DISPLAY_NAME).sort(way));
            case WHEN -> List.of(BATCH.CREATED_AT.sort(way), BATCH.ID.sort(way));
        };
    }

    private static List<SortField<?>> sorted(SortField<?>... first) {
        return Stream.<SortField<?>>concat(Stream.of(first), Stream.of(BATCH.CREATED_AT.desc(), BATCH.ID.desc()))
                .toList();
    }

    /** What is not known yet comes last either way. */
    private static SortField<Integer> known(Field<Integer> number, SortOrder way) {
        return number.sort(way).nullsLast();
    }

    /** Null before the first check. */
    private static Field<Integer> total(Field<Integer> before, TableField<?, Integer> ofChunk) {
        return when(BATCH.CASE_COUNT.isNotNull(), before.plus(ofRunningAttempt(ofChunk)));
    }

    List<BatchSummary> pageAfter(BatchFilter filter, @Nullable BatchId after, int limit) {
        Condition beyond = after == null
                ? DSL.noCondition()
                : row(BATCH.CREATED_AT, BATCH.ID)
                        .lt(select(BATCH.CREATED_AT, BATCH.ID).from(BATCH).where(BATCH.ID.eq(after.value())));
        return summaries()
                .where(condition(filter).and(beyond))
                .orderBy(BATCH.CREATED_AT.desc(), BATCH.ID.desc())
                .limit(limit)
                .fetch(BatchRepository::summary);
    }

    int count(BatchFilter filter) {
        return db.fetchCount(db.selectOne()
                .from(BATCH)
                .join(APP_USER)
                .on(APP_USER.ID.eq(BATCH.CREATED_BY))
                .where(condition(filter)));
    }

    /** The newest batch with these bytes. */
    Optional<BatchSummary> newestOf(String sha256) {
        return newest(BATCH.FILE_SHA256.eq(sha256));
    }

    /** Of the batches that have the same bytes as this one and were uploaded before it, the newest that created cases, else the newest. */
    Optional<BatchSummary> twinBefore(BatchId id) {
        Batch self = BATCH.as("self");
        return newest(
                row(BATCH.FILE_SHA256, DSL.inline(true))
                        .in(select(self.FILE_SHA256, BATCH.CREATED_AT.lt(self.CREATED_AT))
                                .from(self)
                                .where(self.ID.eq(id.value()))),
                DSL.field(BATCH.CREATED_COUNT.gt(0)).desc());
    }

    private Optional<BatchSummary> newest(Condition condition, SortField<?>... before) {
        return summaries().where(condition).orderBy(sorted(before)).limit(1).fetchOptional(BatchRepository::summary);
    }

    Optional<BatchId> byUploadKey(UserId by, String key) {
        return db.select(BATCH.ID).from(BATCH).where(hasKey(by, key)).fetchOptional(row -> new BatchId(row.value1()));
    }

    /** Makes every other upload of this user with this key wait until the transaction ends. */
    void lockUploadKey(UserId by, String key) {
        db.fetch("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", by + " " + key);
    }

    /** Lets a key be used for another batch when its batch is older. */
    void releaseUploadKey(UserId by, String key, Instant olderThan) {
        db.update(BATCH)
                .setNull(BATCH.UPLOAD_KEY)
                .where(hasKey(by, key))
                .and(BATCH.CREATED_AT.lt(olderThan.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static Condition hasKey(UserId by, String key) {
        return BATCH.CREATED_BY.eq(by.value()).and(BATCH.UPLOAD_KEY.eq(key));
    }

    private SelectOnConditionStep<Record> summaries() {
        return db.select(BATCH.asterisk())
                .select(APP_USER.DISPLAY_NAME, CHUNKS_CREATED, CHUNKS_FAILED)
                .from(BATCH)
                .join(APP_USER)
                .on(APP_USER.ID.eq(BATCH.CREATED_BY));
    }

    private static Field<Integer> ofRunningAttempt(TableField<?, Integer> count) {
        Field<Integer> total = field(select(coalesce(sum(count), inline(0)).cast(Integer.class))
                .from(CREATION_CHUNK)
                .where(CREATION_CHUNK.BATCH_ID.eq(BATCH.ID), CREATION_CHUNK.ATTEMPT.eq(BATCH.ATTEMPT)));
        return when(BATCH.STATUS.in(BatchStatus.CREATING.name(), BatchStatus.CANCELLING.name()), total)
                .otherwise(inline(0));
    }

    private static Condition condition(BatchFilter filter) {
        List<Condition> all = new ArrayList<>();
        if (!filter.text().isBlank()) {
            String text = filter.text().strip();
            all.add(BATCH.FILE_NAME.containsIgnoreCase(text).or(APP_USER.DISPLAY_NAME.containsIgnoreCase(text)));
        }
        if (!filter.statuses().isEmpty()) {
            all.add(BATCH.STATUS.in(filter.statuses().stream().map(Enum::name).toList()));
        }
        if (filter.createdBy() != null) {
            all.add(BATCH.CREATED_BY.eq(filter.createdBy().value()));
        }
        return DSL.and(all);
    }

    private static BatchSummary summary(Record row) {
        BatchRecord batch = row.into(BATCH);
        int created = row.get(CHUNKS_CREATED);
        int failed = row.get(CHUNKS_FAILED);
        return new BatchSummary(
                new BatchId(batch.getId()),
                batch.getFileName(),
                batch.getFileSize(),
                BatchStatus.valueOf(batch.getStatus()),
                batch.getVersion(),
                batch.getCheckedRows(),
                batch.getRowsToCheck(),
                counts(batch),
                batch.getCreatedCount() + batch.getFailedCount() + batch.getOpenCount(),
                batch.getCreatedCount() + created,
                batch.getFailedCount() + failed,
                batch.getOpenCount() - created - failed,
                batch.getLeftOutCount(),
                new UserId(batch.getCreatedBy()),
                row.get(APP_USER.DISPLAY_NAME),
                batch.getCreatedAt().toInstant(),
                instant(batch.getCheckedAt()),
                instant(batch.getStartedAt()),
                instant(batch.getFinishedAt()),
                batch.getFailure() == null ? null : JobFailure.valueOf(batch.getFailure()),
                batch.getFailureReference(),
                batch.getHpoVersion(),
                instant(batch.getDataDeletedAt()));
    }

    private static BatchSummary.@Nullable Counts counts(BatchRecord batch) {
        if (batch.getCaseCount() == null) {
            return null;
        }
        return new BatchSummary.Counts(
                batch.getRowCount(),
                batch.getCaseCount(),
                batch.getValidCaseCount(),
                batch.getErrorCount(),
                batch.getWarningCount(),
                batch.getInfoCount(),
                batch.getErrorRowCount(),
                batch.getErrorFamilyCount(),
                batch.getSkippedCount());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
