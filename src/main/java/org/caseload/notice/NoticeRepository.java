package org.caseload.notice;

import static org.caseload.db.Tables.NOTICE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.batch.BatchStatus;
import org.caseload.db.tables.records.NoticeRecord;
import org.caseload.notice.Notice.Content;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The outbox. */
@Repository
class NoticeRepository {

    private final DSLContext db;

    NoticeRepository(DSLContext db) {
        this.db = db;
    }

    void add(Receiver receiver, Content content) {
        db.insertInto(NOTICE)
                .set(NOTICE.ID, UUID.randomUUID())
                .set(NOTICE.CHANNEL, receiver.channel().name())
                .set(NOTICE.RECEIVER, receiver.name())
                .set(NOTICE.BATCH_ID, content.batch())
                .set(NOTICE.BATCH_STATUS, content.status().name())
                .set(NOTICE.ERROR_COUNT, content.errors())
                .set(NOTICE.CREATED_COUNT, content.created())
                .set(NOTICE.FAILED_COUNT, content.failed())
                .set(NOTICE.LEFT_OUT_COUNT, content.leftOut())
                .set(NOTICE.OPEN_COUNT, content.open())
                .set(NOTICE.WRITTEN_AT, time(content.at()))
                .set(NOTICE.NEXT_TRY_AT, time(content.at()))
                .execute();
    }

    /** The one that has been due for longest, but none for receivers of these names. */
    Optional<Notice> nextDue(Instant now, Collection<String> but) {
        return db.selectFrom(NOTICE)
                .where(NOTICE.STATE.eq(NoticeState.WAITING.name()))
                .and(NOTICE.NEXT_TRY_AT.le(time(now)))
                .and(NOTICE.RECEIVER.notIn(but))
                .orderBy(NOTICE.NEXT_TRY_AT, NOTICE.ID)
                .limit(1)
                .fetchOptional(NoticeRepository::notice);
    }

    /** Keeps the outcome of a try, unless somebody had the notice sent again meanwhile. */
    void keep(Notice tried, NoticeState state, Outcome outcome, @Nullable Instant nextTry, Instant now) {
        NoticeFailure failure = outcome.failure();
        db.update(NOTICE)
                .set(NOTICE.STATE, state.name())
                .set(NOTICE.TRIES, tried.tries() + 1)
                .set(NOTICE.NEXT_TRY_AT, nextTry == null ? null : time(nextTry))
                .set(NOTICE.ENDED_AT, nextTry == null ? time(now) : null)
                .set(NOTICE.FAILURE, failure == null ? null : failure.name())
                .set(NOTICE.ANSWER, outcome.answer())
                .where(NOTICE.ID.eq(tried.id()))
                .and(NOTICE.STATE.eq(NoticeState.WAITING.name()))
                .and(NOTICE.TRIES.eq(tried.tries()))
                .execute();
    }

    /** Has a notice tried now as if it had never been; empty when there is none. */
    Optional<Notice> startAnew(UUID id, Instant now) {
        return db.update(NOTICE)
                .set(NOTICE.STATE, NoticeState.WAITING.name())
                .set(NOTICE.TRIES, 0)
                .set(NOTICE.NEXT_TRY_AT, time(now))
                .setNull(NOTICE.ENDED_AT)
                .where(NOTICE.ID.eq(id))
                .returning()
                .fetchOptional(NoticeRepository::notice);
    }

    /** Deletes what ended before a time. */
    void deleteEndedBefore(Instant time) {
        db.deleteFrom(NOTICE).where(NOTICE.ENDED_AT.lt(time(time))).execute();
    }

    List<Notice> page(int offset, int limit) {
        return db.selectFrom(NOTICE)
                .orderBy(NOTICE.WRITTEN_AT.desc(), NOTICE.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(NoticeRepository::notice);
    }

    int count() {
        return db.fetchCount(NOTICE);
    }

    int count(NoticeState state) {
        return db.fetchCount(NOTICE, NOTICE.STATE.eq(state.name()));
    }

    private static Notice notice(NoticeRecord row) {
        return new Notice(
                row.getId(),
                new Receiver(Channel.valueOf(row.getChannel()), row.getReceiver()),
                new Content(
                        row.getBatchId(),
                        BatchStatus.valueOf(row.getBatchStatus()),
                        row.getErrorCount(),
                        row.getCreatedCount(),
                        row.getFailedCount(),
                        row.getLeftOutCount(),
                        row.getOpenCount(),
                        row.getWrittenAt().toInstant()),
                NoticeState.valueOf(row.getState()),
                row.getTries(),
                instant(row.getNextTryAt()),
                instant(row.getEndedAt()),
                row.getFailure() == null ? null : NoticeFailure.valueOf(row.getFailure()),
                row.getAnswer());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
