package org.caseload.security;

import static org.caseload.db.Tables.APP_USER;
import static org.jooq.impl.DSL.lower;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.db.tables.records.AppUserRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of users. */
@Repository
class UserRepository {

    private final DSLContext db;

    UserRepository(DSLContext db) {
        this.db = db;
    }

    /** By user name. */
    List<User> list() {
        return db.selectFrom(APP_USER).orderBy(lower(APP_USER.USERNAME)).fetch(UserRepository::user);
    }

    Optional<User> find(UserId id) {
        return db.selectFrom(APP_USER).where(is(id)).fetchOptional().map(UserRepository::user);
    }

    /** Letter case of user names is ignored. */
    Optional<Account> findByUsername(String username) {
        return db.selectFrom(APP_USER).where(isNamed(username)).fetchOptional().map(UserRepository::account);
    }

    Account account(UserId id) {
        return db.selectFrom(APP_USER).where(is(id)).fetchSingle(UserRepository::account);
    }

    boolean isTaken(String username) {
        return db.fetchExists(APP_USER, isNamed(username));
    }

    /** Whether there is any user, be it one who cannot sign in. */
    boolean exist() {
        return db.fetchExists(APP_USER);
    }

    /** Whether anybody has a password. */
    boolean existWithPassword() {
        return db.fetchExists(APP_USER, APP_USER.PASSWORD_HASH.ne(Passwords.UNUSABLE));
    }

    /** Whether sessions that began in this epoch go on. */
    boolean isCurrent(UserId id, int epoch) {
        return db.fetchExists(APP_USER, is(id).and(APP_USER.EPOCH.eq(epoch)).and(APP_USER.DEACTIVATED_AT.isNull()));
    }

    /** Keeps everybody else from adding or changing users until the transaction ends. */
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

    /** Ends the sessions as well. */
    void setRole(UserId id, Role role) {
        db.update(APP_USER)
                .set(APP_USER.ROLE, role.name())
                .set(APP_USER.EPOCH, APP_USER.EPOCH.plus(1))
                .where(is(id))
                .execute();
    }

    /**
     * Ends the sessions as well.
     *
     * @param at null for a user who may come in
     */
    void setDeactivated(UserId id, @Nullable Instant at) {
        db.update(APP_USER)
                .set(APP_USER.DEACTIVATED_AT, at == null ? null : at.atOffset(ZoneOffset.UTC))
                .set(APP_USER.EPOCH, APP_USER.EPOCH.plus(1))
                .where(is(id))
                .execute();
    }

    /**
     * Ends the sessions as well.
     *
     * @return the user's new epoch
     */
    int setPassword(UserId id, String hash) {
        return db.update(APP_USER)
                .set(APP_USER.PASSWORD_HASH, hash)
                .set(APP_USER.EPOCH, APP_USER.EPOCH.plus(1))
                .where(is(id))
                .returningResult(APP_USER.EPOCH)
                .fetchSingle(row -> row.value1());
    }

    /** What is stored of the password. */
    Optional<String> passwordHash(UserId id) {
        return db.select(APP_USER.PASSWORD_HASH).from(APP_USER).where(is(id)).fetchOptional(APP_USER.PASSWORD_HASH);
    }

    void noteSignIn(UserId id, Instant at) {
        db.update(APP_USER)
                .set(APP_USER.LAST_SIGN_IN_AT, at.atOffset(ZoneOffset.UTC))
                .where(is(id))
                .execute();
    }

    static Account account(AppUserRecord user) {
        return account(user, Role.valueOf(user.getRole()));
    }

    /** @param role what the user may do this time, which is not more than the user's own */
    static Account account(AppUserRecord user, Role role) {
        SignedIn signedIn = new SignedIn(new UserId(user.getId()), user.getUsername(), user.getDisplayName(), role);
        return new Account(signedIn, user.getPasswordHash(), user.getDeactivatedAt() == null, user.getEpoch());
    }

    private static User user(AppUserRecord user) {
        OffsetDateTime lastSignInAt = user.getLastSignInAt();
        return new User(
                new UserId(user.getId()),
                user.getUsername(),
                user.getDisplayName(),
                Role.valueOf(user.getRole()),
                user.getDeactivatedAt() == null,
                !user.getPasswordHash().equals(Passwords.UNUSABLE),
                user.getIssuer() != null,
                user.getCreatedAt().toInstant(),
                lastSignInAt == null ? null : lastSignInAt.toInstant());
    }

    private static Condition is(UserId id) {
        return APP_USER.ID.eq(id.value());
    }

    private static Condition isNamed(String username) {
        return lower(APP_USER.USERNAME).eq(lower(DSL.val(username)));
    }
}
