package org.caseload;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caseload.security.AsAdministrator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * Runs a test with the whole application on a PostgreSQL of its own: one server for all tests, a fresh database for each
 * application context. The first administrator is {@value #USERNAME} with {@value #PASSWORD} and the token {@value #TOKEN}. The
 * test itself is at work as an administrator.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(
        listeners = AsAdministrator.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface PostgresTest {

    String USERNAME = "admin";
    String PASSWORD = "an invented passphrase";
    String TOKEN = "a-token-for-tests-of-at-least-32-characters";

    /** Whether a web server runs, and on which port. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;

    /** Settings of this test, as {@code key=value}. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
