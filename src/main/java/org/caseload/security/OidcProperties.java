package org.caseload.security;

import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an OpenID provider's claims mean here. The providers themselves are set as Spring has it, by {@code
 * spring.security.oauth2.client.*}.
 *
 * @param usernameClaim names a user at the first sign-in; the identity is issuer and subject, whatever this claim says later
 * @param displayNameClaim shown to others; the user name where it is missing
 * @param rolesClaim a list, or words with spaces between them; dots lead into objects, as in {@code realm_access.roles}
 * @param viewers values of the roles' claim that make a viewer
 * @param caseCreators values that make a case creator
 * @param administrators values that make an administrator; the highest role counts
 * @param localSignIn whether passwords are taken beside
 */
@Validated
@ConfigurationProperties("caseload.oidc")
record OidcProperties(
        @NotBlank @DefaultValue("preferred_username") String usernameClaim,
        @NotBlank @DefaultValue("name") String displayNameClaim,
        @NotBlank @DefaultValue("roles") String rolesClaim,
        @DefaultValue Set<String> viewers,
        @DefaultValue Set<String> caseCreators,
        @DefaultValue Set<String> administrators,
        @DefaultValue("true") boolean localSignIn) {

    /** Whether some value makes somebody something. */
    boolean givesRoles() {
        return !viewers.isEmpty() || !caseCreators.isEmpty() || !administrators.isEmpty();
    }
}
