package org.caseload.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.security.TokenRefusedException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which users' scripts call the REST API. A token is shown once; only its hash is stored. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PersonalTokens {

    private static final int MAX_NAME = 100;

    private final TokenRepository tokens;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final Clock clock;

    PersonalTokens(TokenRepository tokens, CurrentUser currentUser, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The tokens of whoever is signed in, newest first, revoked and expired ones included. */
    @Transactional(readOnly = true)
    public List<ApiToken> own() {
        return tokens.listOf(currentUser.get().id());
    }

    /** Everybody's, newest first. */
    @Transactional(readOnly = true)
    @AdministratorsOnly
    public List<ApiToken> all() {
        return tokens.listAll();
    }

    /**
     * Makes a token for whoever is signed in.
     *
     * @param name from 1 to 100 characters
     * @param scope not beyond the user's role
     * @param life null for one that does not expire
     * @return the token itself
     * @throws TokenRefusedException when a value stands against it
     */
    public String create(String name, TokenScope scope, @Nullable Duration life) {
        SignedIn user = currentUser.get();
        String stripped = name.strip();
        refuseIf(stripped.isEmpty(), Reason.NAME_MISSING);
        refuseIf(stripped.codePointCount(0, stripped.length()) > MAX_NAME, Reason.NAME_TOO_LONG);
        refuseIf(!scope.isWithin(user.role()), Reason.SCOPE_BEYOND_ROLE);
        String token = Secret.random();
        Instant now = clock.instant();
        NewToken added = new NewToken(stripped, scope, life == null ? null : now.plus(life));
        UUID id = tokens.add(user.id(), added, Secret.hash(token), now);
        audit.record(AuditAction.TOKEN_CREATED, about(id, user.username()), null, scope + ", " + stripped);
        return token;
    }

    /**
     * Makes a token void at once.
     *
     * @throws TokenRefusedException unless it is the user's own, or the user an administrator
     */
    public void revoke(UUID id) {
        SignedIn user = currentUser.get();
        ApiToken token = tokens.find(id)
                .filter(found -> user.may(Role.ADMINISTRATOR) || found.ownerId().equals(user.id()))
                .orElseThrow(() -> new TokenRefusedException(Reason.NO_SUCH_TOKEN));
        if (tokens.revoke(id, clock.instant())) {
            audit.record(AuditAction.TOKEN_REVOKED, about(id, token.owner()), token.name(), null);
        }
    }

    /** A token as the audit names it. */
    static String about(UUID id, String owner) {
        return "token " + id + " of user " + owner;
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new TokenRefusedException(reason);
        }
    }
}
