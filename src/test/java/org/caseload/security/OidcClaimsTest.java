package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OidcClaimsTest {

    @Test
    void findsRolesInAList() {
        assertThat(role("roles", Map.of("roles", List.of("staff", "lab-read")))).isEqualTo("VIEWER");
    }

    @Test
    void findsRolesInWordsWithSpaces() {
        assertThat(role("scope", Map.of("scope", "openid  lab-write "))).isEqualTo("CASE_CREATOR");
    }

    @Test
    void followsDotsIntoObjects() {
        Map<String, Object> claims = Map.of("realm_access", Map.of("roles", List.of("lab-admin")));
        assertThat(role("realm_access.roles", claims)).isEqualTo("ADMINISTRATOR");
    }

    @Test
    void takesAClaimWhoseNameHasDots() {
        String name = "https://lab.example/roles";
        assertThat(role(name, Map.of(name, List.of("lab-read")))).isEqualTo("VIEWER");
    }

    @Test
    void takesTheHighestRole() {
        assertThat(role("roles", Map.of("roles", List.of("lab-admin", "lab-read"))))
                .isEqualTo("ADMINISTRATOR");
    }

    @Test
    void findsNoRoleInAnythingElse() {
        assertThat(role("roles", Map.of())).isEqualTo("none");
        assertThat(role("roles", Map.of("roles", 7))).isEqualTo("none");
        assertThat(role("roles", Map.of("roles", ""))).isEqualTo("none");
        assertThat(role("roles", Map.of("roles", List.of("LAB-READ", "lab-readers"))))
                .isEqualTo("none");
        assertThat(role("roles.inner", Map.of("roles", List.of("lab-read")))).isEqualTo("none");
    }

    @Test
    void takesNamesThatAreTexts() {
        OidcClaims claims = claims("roles");
        assertThat(claims.username(Map.of("preferred_username", "jane"))).contains("jane");
        assertThat(claims.username(Map.of("preferred_username", " "))).isEmpty();
        assertThat(claims.username(Map.of("preferred_username", List.of("jane"))))
                .isEmpty();
        assertThat(claims.displayName(Map.of("name", "Jane Doe"))).contains("Jane Doe");
    }

    private static String role(String claim, Map<String, Object> said) {
        return claims(claim).role(said).map(Role::name).orElse("none");
    }

    private static OidcClaims claims(String rolesClaim) {
        return new OidcClaims(new OidcProperties(
                "preferred_username",
                "name",
                rolesClaim,
                Set.of("lab-read"),
                Set.of("lab-write"),
                Set.of("lab-admin"),
                true));
    }
}
