package org.caseload.security;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The two filter chains: the REST API by token, everything else by signing in. Services look at the role once more. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String VIEWER = Role.VIEWER.name();
    private static final String CASE_CREATOR = Role.CASE_CREATOR.name();
    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();

    /** By token only: no session, no cookie, hence nothing that a foreign page could make a browser send. */
    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http, ApiTokens tokens, RateLimits limits, SecurityContextHolderStrategy contexts)
            throws Exception {
        AuthenticationEntryPoint entryPoint = SecurityConfiguration::refuse;
        return http.securityMatcher("/api/**", OpenAddresses.METRICS)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(
                        new BearerTokenFilter(tokens, limits, contexts, entryPoint),
                        AnonymousAuthenticationFilter.class)
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint(entryPoint)
                        .accessDeniedHandler(
                                (request, response, denied) -> AccessProblem.FORBIDDEN.write(request, response)))
                .authorizeHttpRequests(SecurityConfiguration::apiRules)
                .build();
    }

    /** Views say themselves who may open them; see their annotations. */
    @Bean
    @Order(2)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            SessionEnd sessionEnd,
            CurrentUser currentUser,
            SignInAttempts attempts,
            Optional<OidcSignIn> oidc,
            SecurityContextHolderStrategy contexts)
            throws Exception {
        RequestMatcher password = PathPatternRequestMatcher.withDefaults().matcher(POST, "/login");
        oidc.ifPresent(signIn -> http.oauth2Login(signIn::configure));
        return http.headers(SecurityConfiguration::headers)
                .addFilterBefore(new SignInDelay(attempts, password), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(
                        new EndedSessions(sessionEnd, currentUser, contexts), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OpenAddresses.HEALTH)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(OpenAddresses.STATIC_FILES)
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    vaadin.loginView("/login").anyRequest(AuthorizedUrl::authenticated);
                    oidc.ifPresent(signIn -> vaadin.logoutSuccessHandler(signIn.logout()));
                })
                .build();
    }

    /** Tells {@link RefusedAccess} of what was refused. */
    @Bean
    AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    /** Answers a call that Spring Security's firewall takes for an attack; an error page would send a program to sign in. */
    @Bean
    RequestRejectedHandler rejectedRequests() {
        RequestRejectedHandler ofPages = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
                AccessProblem.INVALID_REQUEST.write(request, response);
            } else {
                ofPages.handle(request, response, rejected);
            }
        };
    }

    /** Reading needs the least role and writing the next one, unless a line above says otherwise. */
    private static void apiRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(OpenAddresses.API_DESCRIPTION)
                .permitAll()
                .requestMatchers(OpenAddresses.METRICS)
                .hasRole(ADMINISTRATOR)
                .requestMatchers(PUT, "/api/v1/catalog/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers(DELETE, "/api/v1/batches/*/data")
                .hasRole(ADMINISTRATOR)
                .requestMatchers("/api/v1/batches/*/file")
                .hasRole(CASE_CREATOR)
                .requestMatchers(GET, "/api/**")
                .hasRole(VIEWER)
                .requestMatchers(HEAD, "/api/**")
                .hasRole(VIEWER)
                .anyRequest()
                .hasRole(CASE_CREATOR);
    }

    /** For everything but pages, which bring a policy of their own: nothing may be loaded. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        AccessProblem.UNAUTHORIZED.write(request, response);
    }
}
