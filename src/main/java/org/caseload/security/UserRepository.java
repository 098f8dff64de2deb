package org.caseload.security;

import static org.caseload.db.Tables.APP_USER;
import static org.jooq.impl.DSL.lower;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.caseload.db.tables.records.AppUserRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The table of users. */
@Repository
class UserRepository {

    private final DSLContext db;

    UserRepository(DSLContext db) {
        this.db = db;
    }

    /** Letter case of user names is ignored. */
    Optional<Account> findByUsername(String username) {
        return db.selectFrom(APP_USER).where(isNamed(username)).fetchOptional().map(UserRepository::account);
    }

    boolean isTaken(String username) {
        return db.fetchExists(APP_USER, isNamed(username));
    }

    /** Whether there is any user, be it one who cannot sign in. */
    boolean exist() {
        return db.fetchExists(APP_USER);
    }

    /** Whether anybody was ever given a password. */
    boolean existWithPassword() {
        return db.fetchExists(APP_USER, APP_USER.PASSWORD_HASH.ne(Passwords.UNUSABLE));
    }

    /** Keeps everybody else from adding users until the transaction ends. */
    void lock() {
        db.execute("LOCK TABLE app_user IN SHARE ROW EXCLUSIVE MODE");
    }

    UserId add(String username, String displayName, String passwordHash, Role role, Instant at) {
        UUID id = UUID.randomUUID();
        db.insertInto(APP_USER)
                .set(APP_USER.ID, id)
                .set(APP_USER.USERNAME, username)
                .set(APP_USER.DISPLAY_NAME, displayName)
                .set(APP_USER.PASSWORD_HASH, passwordHash)
                .set(APP_USER.ROLE, role.name())
                .set(APP_USER.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
        return new UserId(id);
    }

    static Account account(AppUserRecord user) {
        SignedIn signedIn = new SignedIn(
                new UserId(user.getId()), user.getUsername(), user.getDisplayName(), Role.valueOf(user.getRole()));
        return new Account(signedIn, user.getPasswordHash(), user.getDeactivatedAt() == null);
    }

    private static Condition isNamed(String username) {
        return lower(APP_USER.USERNAME).eq(lower(DSL.val(username)));
    }
}
