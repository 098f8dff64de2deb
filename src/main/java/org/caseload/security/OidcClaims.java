package org.caseload.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a provider says of somebody. */
record OidcClaims(OidcProperties settings) {

    private static final String DOT = ".";

    /** Empty without such a claim, or when it is no text. */
    Optional<String> username(Map<String, Object> claims) {
        return text(claims, settings.usernameClaim());
    }

    Optional<String> displayName(Map<String, Object> claims) {
        return text(claims, settings.displayNameClaim());
    }

    /** The highest role that a value of the claim gives; empty when none does. */
    Optional<Role> role(Map<String, Object> claims) {
        List<String> values = values(find(claims, settings.rolesClaim()));
        return Arrays.stream(Role.values())
                .filter(role -> values.stream().anyMatch(giving(role)::contains))
                .reduce((lesser, higher) -> higher);
    }

    private Set<String> giving(Role role) {
        return switch (role) {
            case VIEWER -> settings.viewers();
            case CASE_CREATOR -> settings.caseCreators();
            case ADMINISTRATOR -> settings.administrators();
        };
    }

    private static Optional<String> text(Map<String, Object> claims, String path) {
        return find(claims, path) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** The whole path may be one claim's name: some providers call theirs {@code https://lab.example/roles}. */
    private static @Nullable Object find(Map<?, ?> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        int dot = path.indexOf(DOT);
        return dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, path.substring(dot + 1))
                : null;
    }

    private static List<String> values(@Nullable Object claim) {
        return switch (claim) {
            case String words -> List.of(words.strip().split("\\s+"));
            case Collection<?> list -> list.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }
}
