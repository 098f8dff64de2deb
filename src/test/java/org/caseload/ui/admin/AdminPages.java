package org.caseload.ui.admin;

import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.caseload.notice.Notices;
import org.caseload.security.AuditTrail;
import org.caseload.security.CurrentUser;
import org.caseload.security.PersonalTokens;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.security.UserId;
import org.caseload.security.Users;
import org.caseload.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The administration's pages with everything behind them replaced. */
@ContextConfiguration(classes = AdminPages.Beans.class)
abstract class AdminPages extends SpringBrowserlessTest {

    static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @TestConfiguration
    @Import(Words.class)
    static class Beans {
        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneOffset.UTC);
        }
    }

    @MockitoBean
    Users users;

    @MockitoBean
    PersonalTokens tokens;

    @MockitoBean
    AuditTrail trail;

    @MockitoBean
    Notices notices;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        signIn(Role.ADMINISTRATOR);
    }

    void signIn(Role role) {
        when(user.get()).thenReturn(new SignedIn(new UserId(new UUID(0, 1)), "lambert", "J. Lambert", role));
    }

    String page() {
        return getCurrentView()
                .getElement()
                .getComponent()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    Button button(String words) {
        return find(Button.class).withText(words).single();
    }
}
