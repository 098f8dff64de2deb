package org.caseload;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * With the embedded database, Caseload runs on somebody's desk: only that machine reaches it unless {@code server.address}
 * says otherwise.
 */
final class LoopbackByDefault implements EnvironmentPostProcessor {

    private static final String ADDRESS = "server.address";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (EmbeddedDatabaseConfiguration.applies(environment) && !environment.containsProperty(ADDRESS)) {
            environment.getPropertySources().addLast(new MapPropertySource("loopback", Map.of(ADDRESS, "127.0.0.1")));
        }
    }
}
