package org.caseload.security;

import static org.caseload.db.Tables.API_TOKEN;
import static org.caseload.db.Tables.APP_USER;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The table of API tokens. */
@Repository
class TokenRepository {

    private final DSLContext db;

    TokenRepository(DSLContext db) {
        this.db = db;
    }

    /** The owner of a token that is neither revoked nor expired, unless the owner was deactivated. */
    Optional<Account> findOwner(byte[] tokenHash, Instant now) {
        OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
        return db.select(APP_USER.fields())
                .from(API_TOKEN)
                .join(APP_USER)
                .on(APP_USER.ID.eq(API_TOKEN.USER_ID))
                .where(API_TOKEN.TOKEN_HASH.eq(tokenHash))
                .and(API_TOKEN.REVOKED_AT.isNull())
                .and(API_TOKEN.EXPIRES_AT.isNull().or(API_TOKEN.EXPIRES_AT.gt(time)))
                .and(APP_USER.DEACTIVATED_AT.isNull())
                .fetchOptionalInto(APP_USER)
                .map(UserRepository::account);
    }

    /** Adds a token that does not expire. */
    void add(UserId owner, String name, byte[] tokenHash, Instant at) {
        db.insertInto(API_TOKEN)
                .set(API_TOKEN.ID, UUID.randomUUID())
                .set(API_TOKEN.USER_ID, owner.value())
                .set(API_TOKEN.NAME, name)
                .set(API_TOKEN.TOKEN_HASH, tokenHash)
                .set(API_TOKEN.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
