package org.caseload.security;

import static org.caseload.db.Tables.SIGN_IN_ATTEMPT;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The table of failed attempts to sign in. */
@Repository
class SignInAttemptRepository {

    private final DSLContext db;

    SignInAttemptRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * The failures of one account, address or device.
     *
     * @param openAt before that the next attempt is too early
     */
    record Failures(int count, Instant lastAt, Instant openAt) {}

    /** The failures so far; other attempts of the same subject wait until the transaction ends. */
    Failures lock(byte[] subject, Instant now) {
        db.insertInto(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.SUBJECT, subject)
                .set(SIGN_IN_ATTEMPT.FAILURES, 0)
                .set(SIGN_IN_ATTEMPT.LAST_AT, now.atOffset(ZoneOffset.UTC))
                .set(SIGN_IN_ATTEMPT.OPEN_AT, now.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        return db.selectFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.SUBJECT.eq(subject))
                .forUpdate()
                .fetchSingle(row -> new Failures(
                        row.getFailures(),
                        row.getLastAt().toInstant(),
                        row.getOpenAt().toInstant()));
    }

    void save(byte[] subject, Failures failures) {
        db.update(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.FAILURES, failures.count())
                .set(SIGN_IN_ATTEMPT.LAST_AT, failures.lastAt().atOffset(ZoneOffset.UTC))
                .set(SIGN_IN_ATTEMPT.OPEN_AT, failures.openAt().atOffset(ZoneOffset.UTC))
                .where(SIGN_IN_ATTEMPT.SUBJECT.eq(subject))
                .execute();
    }

    void takeBackOne(byte[] subject) {
        db.update(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.FAILURES, DSL.greatest(SIGN_IN_ATTEMPT.FAILURES.minus(1), DSL.val(0)))
                .set(SIGN_IN_ATTEMPT.OPEN_AT, SIGN_IN_ATTEMPT.LAST_AT)
                .where(SIGN_IN_ATTEMPT.SUBJECT.eq(subject))
                .execute();
    }

    void forget(byte[] subject) {
        db.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.SUBJECT.eq(subject))
                .execute();
    }

    void deleteOlderThan(Instant moment) {
        db.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LAST_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
