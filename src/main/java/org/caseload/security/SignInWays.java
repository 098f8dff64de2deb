package org.caseload.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.stereotype.Component;

/** How one may sign in here, as the settings say: by password, by OpenID providers, or both. */
@Component
public class SignInWays {

    private final OidcProperties settings;
    private final List<Provider> providers;

    /**
     * An OpenID provider.
     *
     * @param name as people know it
     * @param address where signing in by it begins, relative to the application's root
     */
    public record Provider(String name, String address) {}

    /** @throws SettingsRefusedException when nobody could sign in by what is set */
    SignInWays(OidcProperties settings, ObjectProvider<OAuth2ClientProperties> clients) {
        this.settings = settings;
        Optional<OAuth2ClientProperties> configured = Optional.ofNullable(clients.getIfAvailable());
        configured.ifPresent(SignInWays::check);
        providers = configured.map(OAuth2ClientProperties::getRegistration).orElse(Map.of()).entrySet().stream()
                .map(client -> provider(client.getKey(), client.getValue()))
                .toList();
        check(settings, providers);
    }

    public boolean passwords() {
        return settings.localSignIn();
    }

    public List<Provider> providers() {
        return providers;
    }

    /** Whether a provider can make somebody an administrator, so that an installation needs no first one. */
    boolean makeAdministrators() {
        return !providers.isEmpty() && !settings.administrators().isEmpty();
    }

    private static Provider provider(String id, Registration client) {
        String name = client.getClientName();
        return new Provider(name == null ? id : name, "oauth2/authorization/" + id);
    }

    private static void check(OidcProperties settings, List<Provider> providers) {
        if (providers.isEmpty() && !settings.localSignIn()) {
            throw new SettingsRefusedException(
                    "caseload.oidc.local-sign-in is false, and there is no OpenID provider to sign in by.",
                    "Set spring.security.oauth2.client.registration.*, or leave caseload.oidc.local-sign-in out.");
        }
        if (!providers.isEmpty() && !settings.givesRoles()) {
            throw new SettingsRefusedException(
                    "An OpenID provider is set, and none of its roles is one here.",
                    "Set caseload.oidc.viewers, .case-creators or .administrators to values of the claim "
                            + settings.rolesClaim() + ".");
        }
    }

    /** Without {@code openid} there is no ID token, and without an issuer nobody looks who made it. */
    private static void check(OAuth2ClientProperties clients) {
        clients.getRegistration().forEach((id, client) -> {
            if (client.getScope() == null || !client.getScope().contains("openid")) {
                throw new SettingsRefusedException(
                        "spring.security.oauth2.client.registration." + id + ".scope does not hold openid.",
                        "Set it, for example to \"openid,profile\".");
            }
            String provider = client.getProvider() == null ? id : client.getProvider();
            if (issuer(clients, provider).isEmpty()) {
                throw new SettingsRefusedException(
                        "spring.security.oauth2.client.provider." + provider + ".issuer-uri is not set.",
                        "Set it to the provider's issuer, as its documentation names it.");
            }
        });
    }

    private static Optional<String> issuer(OAuth2ClientProperties clients, String provider) {
        return Optional.ofNullable(clients.getProvider().get(provider))
                .map(OAuth2ClientProperties.Provider::getIssuerUri)
                .filter(issuer -> !issuer.isBlank());
    }
}
