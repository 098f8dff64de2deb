package org.caseload.security;

import static org.caseload.db.Tables.APP_USER;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who users are at an OpenID provider. */
@Repository
class OidcIdentityRepository {

    private final DSLContext db;

    OidcIdentityRepository(DSLContext db) {
        this.db = db;
    }

    Optional<UserId> find(OidcIdentity identity) {
        return db.select(APP_USER.ID)
                .from(APP_USER)
                .where(APP_USER.ISSUER.eq(identity.issuer()))
                .and(APP_USER.SUBJECT.eq(identity.subject()))
                .fetchOptional(row -> new UserId(row.value1()));
    }

    void set(UserId user, OidcIdentity identity) {
        db.update(APP_USER)
                .set(APP_USER.ISSUER, identity.issuer())
                .set(APP_USER.SUBJECT, identity.subject())
                .where(APP_USER.ID.eq(user.value()))
                .execute();
    }
}
