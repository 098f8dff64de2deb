package org.caseload.security;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** The code flow, with the state, nonce and proof key (PKCE) that Spring Security adds and looks at, as a filter chain has it. */
final class OidcSignIn {

    private final OidcUsers users;
    private final OidcFailures failures;
    private final ClientRegistrationRepository registrations;

    OidcSignIn(OidcUsers users, OidcFailures failures, ClientRegistrationRepository registrations) {
        this.users = users;
        this.failures = failures;
        this.registrations = registrations;
    }

    void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/login")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new ForgottenTokens())
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                .failureHandler(failures)
                .addObjectPostProcessor(failureOfRedirect());
    }

    /** Ends the session at the provider as well, or whoever sits there next would be signed in by a click. */
    LogoutSuccessHandler logout() {
        var logout = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        logout.setPostLogoutRedirectUri("{baseUrl}");
        logout.setRedirectStrategy(new UidlRedirectStrategy());
        return logout;
    }

    /** A provider that does not answer is met before anything is redirected. */
    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failureOfRedirect() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }
}
