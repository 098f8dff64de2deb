package org.caseload.security;

import static org.caseload.db.Tables.API_TOKEN;
import static org.caseload.db.Tables.APP_USER;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of API tokens. */
@Repository
class TokenRepository {

    private final DSLContext db;

    TokenRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * A token that holds.
     *
     * @param owner with no more rights than the token has
     */
    record Held(UUID id, Account owner, @Nullable Instant lastUsedAt) {}

    /** A token that is neither revoked nor expired, unless the owner was deactivated. */
    Optional<Held> find(byte[] tokenHash, Instant now) {
        return db.select(APP_USER.fields())
                .select(API_TOKEN.fields())
                .from(API_TOKEN)
                .join(APP_USER)
                .on(APP_USER.ID.eq(API_TOKEN.USER_ID))
                .where(API_TOKEN.TOKEN_HASH.eq(tokenHash))
                .and(holds(now))
                .fetchOptional(TokenRepository::held);
    }

    /** Whether a token that was found before still holds. */
    boolean holds(UUID id, Instant now) {
        return db.fetchExists(db.selectOne()
                .from(API_TOKEN)
                .join(APP_USER)
                .on(APP_USER.ID.eq(API_TOKEN.USER_ID))
                .where(API_TOKEN.ID.eq(id))
                .and(holds(now)));
    }

    void noteUse(UUID id, Instant at) {
        db.update(API_TOKEN)
                .set(API_TOKEN.LAST_USED_AT, at.atOffset(ZoneOffset.UTC))
                .where(API_TOKEN.ID.eq(id))
                .execute();
    }

    UUID add(UserId owner, NewToken token, byte[] hash, Instant at) {
        UUID id = UUID.randomUUID();
        Instant expiresAt = token.expiresAt();
        db.insertInto(API_TOKEN)
                .set(API_TOKEN.ID, id)
                .set(API_TOKEN.USER_ID, owner.value())
                .set(API_TOKEN.NAME, token.name())
                .set(API_TOKEN.SCOPE, token.scope().name())
                .set(API_TOKEN.TOKEN_HASH, hash)
                .set(API_TOKEN.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .set(API_TOKEN.EXPIRES_AT, expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
        return id;
    }

    /** Revokes a token; false when it was revoked before. */
    boolean revoke(UUID id, Instant at) {
        return db.update(API_TOKEN)
                        .set(API_TOKEN.REVOKED_AT, at.atOffset(ZoneOffset.UTC))
                        .where(API_TOKEN.ID.eq(id))
                        .and(API_TOKEN.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    Optional<ApiToken> find(UUID id) {
        return list(API_TOKEN.ID.eq(id)).stream().findFirst();
    }

    /** Newest first. */
    List<ApiToken> listOf(UserId owner) {
        return list(API_TOKEN.USER_ID.eq(owner.value()));
    }

    /** Everybody's, newest first. */
    List<ApiToken> listAll() {
        return list(DSL.noCondition());
    }

    private List<ApiToken> list(Condition condition) {
        return db.select(APP_USER.USERNAME)
                .select(API_TOKEN.fields())
                .from(API_TOKEN)
                .join(APP_USER)
                .on(APP_USER.ID.eq(API_TOKEN.USER_ID))
                .where(condition)
                .orderBy(API_TOKEN.CREATED_AT.desc(), API_TOKEN.ID)
                .fetch(TokenRepository::token);
    }

    private static Condition holds(Instant now) {
        return API_TOKEN
                .REVOKED_AT
                .isNull()
                .and(API_TOKEN.EXPIRES_AT.isNull().or(API_TOKEN.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC))))
                .and(APP_USER.DEACTIVATED_AT.isNull());
    }

    private static Held held(Record row) {
        var token = row.into(API_TOKEN);
        var user = row.into(APP_USER);
        Role role = TokenScope.valueOf(token.getScope()).limit(Role.valueOf(user.getRole()));
        return new Held(token.getId(), UserRepository.account(user, role), instant(token.getLastUsedAt()));
    }

    private static ApiToken token(Record row) {
        var token = row.into(API_TOKEN);
        return new ApiToken(
                token.getId(),
                new UserId(token.getUserId()),
                row.get(APP_USER.USERNAME),
                token.getName(),
                TokenScope.valueOf(token.getScope()),
                token.getCreatedAt().toInstant(),
                instant(token.getExpiresAt()),
                instant(token.getLastUsedAt()),
                instant(token.getRevokedAt()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
