package org.caseload.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test in a real browser against the whole application, which all such tests share. Its name sets it apart from the
 * application of other tests: a file that one of those sent would here have been "uploaded before".
 *
 * <p>A test may ask for a {@link com.microsoft.playwright.Page}, in the looks that {@link Phone} and {@link Dark} name, or
 * for {@link Visits} when it wants several, and for the {@link Laboratory}. The page's addresses are relative to the application. A test fails when the
 * browser's console shows an error or a script throws one; what is known and harmless is in {@link Noise}. Pictures and
 * traces of failed tests are in {@code target/e2e}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PostgresTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // In small chunks there is something to be seen of a creation that is watched. A table of strings is many
        // calls.
        properties = {
            "spring.application.name=Caseload in a browser",
            "caseload.batch.chunk-size=100",
            "caseload.api.requests-per-minute=100000"
        })
@ExtendWith(BrowserExtension.class)
@interface EndToEnd {}
