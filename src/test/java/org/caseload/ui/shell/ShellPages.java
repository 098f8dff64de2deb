package org.caseload.ui.shell;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import org.caseload.security.OwnPassword;
import org.caseload.security.PasswordLinks;
import org.caseload.security.SignInWays;
import org.caseload.ui.Words;
import org.caseload.ui.component.MessageBar;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The pages for those who are not signed in, with everything behind them replaced. */
@ContextConfiguration(classes = ShellPages.Beans.class)
abstract class ShellPages extends SpringBrowserlessTest {

    @TestConfiguration
    @Import(Words.class)
    static class Beans {}

    @MockitoBean
    PasswordLinks links;

    @MockitoBean
    OwnPassword ownPassword;

    @MockitoBean
    SignInWays ways;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    PasswordField password(String label) {
        return find(PasswordField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    String message() {
        return find(MessageBar.class).single().getElement().getTextRecursively();
    }
}
