package org.caseload.security;

import static org.caseload.db.Tables.APP_USER;
import static org.caseload.db.Tables.KNOWN_DEVICE;
import static org.jooq.impl.DSL.lower;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The table of devices from which users have signed in. */
@Repository
class KnownDeviceRepository {

    private final DSLContext db;

    KnownDeviceRepository(DSLContext db) {
        this.db = db;
    }

    boolean exists(byte[] hash, String username, Instant now) {
        return db.fetchExists(db.selectOne()
                .from(KNOWN_DEVICE)
                .join(APP_USER)
                .on(APP_USER.ID.eq(KNOWN_DEVICE.USER_ID))
                .where(KNOWN_DEVICE.TOKEN_HASH.eq(hash))
                .and(KNOWN_DEVICE.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .and(lower(APP_USER.USERNAME).eq(lower(DSL.val(username)))));
    }

    void add(UserId user, byte[] hash, Instant expiresAt) {
        db.insertInto(KNOWN_DEVICE)
                .set(KNOWN_DEVICE.TOKEN_HASH, hash)
                .set(KNOWN_DEVICE.USER_ID, user.value())
                .set(KNOWN_DEVICE.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void deleteExpired(Instant now) {
        db.deleteFrom(KNOWN_DEVICE)
                .where(KNOWN_DEVICE.EXPIRES_AT.le(now.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
