package org.caseload.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A user who signed in by a provider. Of what the provider said only the ID token is kept, to sign out there again. */
final class OidcAccount extends Account implements OidcUser {

    private final String provider;
    private final OidcIdToken idToken;

    OidcAccount(Account account, String provider, OidcIdToken idToken) {
        super(account.signedIn(), null, account.isEnabled(), account.epoch());
        this.provider = provider;
        this.idToken = idToken;
    }

    @Override
    String way() {
        return "OpenID Connect, " + provider;
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }
}
