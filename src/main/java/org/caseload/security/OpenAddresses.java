package org.caseload.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is served to everybody. */
final class OpenAddresses {

    static final String[] HEALTH = {"/actuator/health", "/actuator/health/**"};
    static final String METRICS = "/actuator/prometheus";
    static final String[] API_DESCRIPTION = {"/api/docs", "/api/v1/openapi.json"};
    static final String[] STATIC_FILES = {"/styles/**", "/modules/**"};

    private OpenAddresses() {}

    /** The set-up page and what a browser needs to show it; Vaadin's own requests go to the root address. */
    static RequestMatcher beforeSetUp(RequestUtil vaadin) {
        return new OrRequestMatcher(
                paths("/set-up"),
                paths(HEALTH),
                paths(STATIC_FILES),
                vaadin::isFrameworkInternalRequest,
                VaadinSecurityConfigurer.getDefaultHttpSecurityPermitMatcher(),
                VaadinSecurityConfigurer.getDefaultWebSecurityIgnoreMatcher());
    }

    static RequestMatcher paths(String... patterns) {
        PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
        Stream<RequestMatcher> matchers = Arrays.stream(patterns).map(builder::matcher);
        return new OrRequestMatcher(matchers.toArray(RequestMatcher[]::new));
    }
}
