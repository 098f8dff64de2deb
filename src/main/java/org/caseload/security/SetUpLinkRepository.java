package org.caseload.security;

import static org.caseload.db.Tables.SETUP_LINK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The table of the one-time link, which has at most one row. */
@Repository
class SetUpLinkRepository {

    private final DSLContext db;

    SetUpLinkRepository(DSLContext db) {
        this.db = db;
    }

    /** The hash of the link's token, unless there is none or it has expired. */
    Optional<byte[]> findHash(Instant now) {
        return db.select(SETUP_LINK.TOKEN_HASH)
                .from(SETUP_LINK)
                .where(SETUP_LINK.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .fetchOptional(SETUP_LINK.TOKEN_HASH);
    }

    /** Puts a link in the place of the one before. */
    void replace(byte[] tokenHash, Instant expiresAt) {
        OffsetDateTime expiry = expiresAt.atOffset(ZoneOffset.UTC);
        db.insertInto(SETUP_LINK)
                .set(SETUP_LINK.TOKEN_HASH, tokenHash)
                .set(SETUP_LINK.EXPIRES_AT, expiry)
                .onConflict(SETUP_LINK.SINGLE)
                .doUpdate()
                .set(SETUP_LINK.TOKEN_HASH, tokenHash)
                .set(SETUP_LINK.EXPIRES_AT, expiry)
                .execute();
    }

    void delete() {
        db.deleteFrom(SETUP_LINK).execute();
    }
}
