package org.caseload.security;

import static org.caseload.db.Tables.PASSWORD_LINK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The table of one-time links, at most one for each user. */
@Repository
class PasswordLinkRepository {

    private final DSLContext db;

    PasswordLinkRepository(DSLContext db) {
        this.db = db;
    }

    /** Whom an unexpired link is for. */
    Optional<UserId> findOwner(byte[] hash, Instant now) {
        return db.select(PASSWORD_LINK.USER_ID)
                .from(PASSWORD_LINK)
                .where(PASSWORD_LINK.TOKEN_HASH.eq(hash))
                .and(PASSWORD_LINK.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .fetchOptional(row -> new UserId(row.value1()));
    }

    /** Puts a link in the place of the user's one before. */
    void replace(UserId user, byte[] hash, Instant expiresAt) {
        OffsetDateTime expiry = expiresAt.atOffset(ZoneOffset.UTC);
        db.insertInto(PASSWORD_LINK)
                .set(PASSWORD_LINK.USER_ID, user.value())
                .set(PASSWORD_LINK.TOKEN_HASH, hash)
                .set(PASSWORD_LINK.EXPIRES_AT, expiry)
                .onConflict(PASSWORD_LINK.USER_ID)
                .doUpdate()
                .set(PASSWORD_LINK.TOKEN_HASH, hash)
                .set(PASSWORD_LINK.EXPIRES_AT, expiry)
                .execute();
    }

    void delete(UserId user) {
        db.deleteFrom(PASSWORD_LINK)
                .where(PASSWORD_LINK.USER_ID.eq(user.value()))
                .execute();
    }
}
