package org.caseload.security;

import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Signing in by OpenID Connect; absent while no client is registered in the settings. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
class OidcConfiguration {

    /** Asks the issuers for their addresses at the first sign-in only: Caseload starts while a provider is away. */
    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties clients) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                new OAuth2ClientPropertiesMapper(clients).asClientRegistrations()));
    }

    @Bean
    OidcSignIn oidcSignIn(
            OidcProperties settings, OidcAccounts accounts, Audit audit, ClientRegistrationRepository registrations) {
        return new OidcSignIn(
                new OidcUsers(new OidcClaims(settings), accounts), new OidcFailures(audit), registrations);
    }
}
