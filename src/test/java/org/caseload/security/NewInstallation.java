package org.caseload.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caseload.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A running server that started without any user and without {@code caseload.admin.*}, and with a low rate limit. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestDatabase.class, NewInstallation.Nobody.class})
@interface NewInstallation {

    /** Takes the administrator of all other tests back. */
    final class Nobody implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "caseload.admin.username=",
                            "caseload.admin.password=",
                            "caseload.admin.token=",
                            "caseload.api.requests-per-minute=100")
                    .applyTo(context);
        }
    }
}
