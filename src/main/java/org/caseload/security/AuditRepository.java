package org.caseload.security;

import static org.caseload.db.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.caseload.db.tables.records.AuditEntryRecord;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of the audit, to which the database lets nobody do anything but add. */
@Repository
class AuditRepository {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final DSLContext db;

    AuditRepository(DSLContext db) {
        this.db = db;
    }

    /** Adds an entry, whose id does not count. */
    void add(AuditEntry entry, @Nullable UserId actor) {
        db.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.AT, entry.at().atOffset(ZoneOffset.UTC))
                .set(AUDIT_ENTRY.ACTOR_ID, actor == null ? null : actor.value())
                .set(AUDIT_ENTRY.ACTOR, entry.actor())
                .set(AUDIT_ENTRY.ORIGIN, entry.origin())
                .set(AUDIT_ENTRY.ACTION, entry.action().name())
                .set(AUDIT_ENTRY.OBJECT, entry.object())
                .set(AUDIT_ENTRY.BEFORE_VALUE, entry.before())
                .set(AUDIT_ENTRY.AFTER_VALUE, entry.after())
                .execute();
    }

    List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        return db.selectFrom(AUDIT_ENTRY)
                .where(conditions(filter))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(AuditRepository::entry);
    }

    int count(AuditFilter filter) {
        return db.fetchCount(AUDIT_ENTRY, conditions(filter));
    }

    /** Gives every entry that fits, newest first, a few at a time. */
    void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        try (Cursor<AuditEntryRecord> cursor = db.selectFrom(AUDIT_ENTRY)
                .where(conditions(filter))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .fetchSize(ROWS_AT_A_TIME)
                .fetchLazy()) {
            cursor.forEach(row -> reader.accept(entry(row)));
        }
    }

    private static List<Condition> conditions(AuditFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (!filter.text().isBlank()) {
            String text = filter.text().strip();
            conditions.add(AUDIT_ENTRY
                    .ACTOR
                    .containsIgnoreCase(text)
                    .or(AUDIT_ENTRY.OBJECT.containsIgnoreCase(text))
                    .or(AUDIT_ENTRY.ORIGIN.containsIgnoreCase(text)));
        }
        if (!filter.actions().isEmpty()) {
            conditions.add(AUDIT_ENTRY.ACTION.in(
                    filter.actions().stream().map(AuditAction::name).toList()));
        }
        Instant from = filter.from();
        if (from != null) {
            conditions.add(AUDIT_ENTRY.AT.ge(from.atOffset(ZoneOffset.UTC)));
        }
        Instant until = filter.until();
        if (until != null) {
            conditions.add(AUDIT_ENTRY.AT.lt(until.atOffset(ZoneOffset.UTC)));
        }
        return conditions;
    }

    private static AuditEntry entry(AuditEntryRecord row) {
        return new AuditEntry(
                row.getId(),
                row.getAt().toInstant(),
                row.getActor(),
                row.getOrigin(),
                AuditAction.valueOf(row.getAction()),
                row.getObject(),
                row.getBeforeValue(),
                row.getAfterValue());
    }
}
