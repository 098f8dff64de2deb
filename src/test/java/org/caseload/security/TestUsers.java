package org.caseload.security;

import static org.caseload.db.Tables.API_TOKEN;
import static org.caseload.db.Tables.APP_USER;
import static org.caseload.db.Tables.BATCH;
import static org.caseload.db.Tables.CATALOG_ENTRY;
import static org.caseload.db.Tables.LAB_CASE;

import java.time.Instant;
import org.jooq.DSLContext;

/** Users for tests, straight into the tables. */
public final class TestUsers {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final DSLContext db;
    private final UserRepository users;
    private final TokenRepository tokens;

    public TestUsers(DSLContext db) {
        this.db = db;
        users = new UserRepository(db);
        tokens = new TokenRepository(db);
    }

    /** Removes every user, with everything that cannot be without one. */
    public void removeAll() {
        db.deleteFrom(LAB_CASE).execute();
        db.deleteFrom(BATCH).execute();
        db.update(CATALOG_ENTRY)
                .setNull(CATALOG_ENTRY.CREATED_BY)
                .setNull(CATALOG_ENTRY.CHANGED_BY)
                .execute();
        db.deleteFrom(API_TOKEN).execute();
        db.deleteFrom(APP_USER).execute();
    }

    /** A new user who has a password that nobody knows. */
    public UserId add(String username, Role role) {
        return users.add(username, username, "{bcrypt}unknown", role, LONG_AGO);
    }

    /** A new user who can sign in with this password. */
    public UserId add(String username, Role role, String password) {
        return users.add(username, username, new Passwords().hash(password), role, LONG_AGO);
    }

    /** A new API token of this user, which may do all that the user may. */
    public String tokenOf(UserId owner) {
        return tokenOf(owner, TokenScope.ADMIN);
    }

    String tokenOf(UserId owner, TokenScope scope) {
        String token = Secret.random();
        tokens.add(owner, new NewToken("test", scope, null), Secret.hash(token), LONG_AGO);
        return token;
    }
}
