package org.caseload.security;

import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Turns what a provider vouches for into an account; called when the ID token was found good. */
final class OidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService claimsOfProvider = new OidcUserService();
    private final OidcClaims claims;
    private final OidcAccounts accounts;

    OidcUsers(OidcClaims claims, OidcAccounts accounts) {
        this.claims = claims;
        this.accounts = accounts;
    }

    /** @throws OidcRefusedException for somebody who may not come in */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser vouchedFor = claimsOfProvider.loadUser(request);
        Account account = accounts.signIn(person(vouchedFor));
        return new OidcAccount(account, request.getClientRegistration().getRegistrationId(), vouchedFor.getIdToken());
    }

    private OidcPerson person(OidcUser user) {
        Map<String, Object> said = user.getClaims();
        String username = claims.username(said).orElse("");
        Role role = claims.role(said).orElseThrow(() -> new OidcRefusedException(OidcRefusal.NO_ROLE, username));
        return new OidcPerson(identity(user), username, claims.displayName(said).orElse(""), role);
    }

    private static OidcIdentity identity(OidcUser user) {
        return new OidcIdentity(
                Objects.requireNonNull(user.getIssuer(), "an ID token has an issuer")
                        .toString(),
                Objects.requireNonNull(user.getSubject(), "an ID token has a subject"));
    }
}
