package org.caseload.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.caseload.security.AccountRefusedException;
import org.caseload.security.AccountRefusedException.Reason;
import org.caseload.ui.component.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ChoosePasswordView.class)
class ChoosePasswordViewTest extends ShellPages {

    private static final String GOOD = "quiet river over stone";

    @BeforeEach
    void open() {
        when(links.username("the-secret")).thenReturn(Optional.of("jane"));
        open("the-secret");
    }

    @Test
    void asksForAPasswordOfWhomTheLinkIsFor() {
        TextField username = find(TextField.class).single();
        assertThat(username.getValue()).isEqualTo("jane");
        assertThat(username.isReadOnly()).isTrue();
    }

    @Test
    void setsThePasswordAndLeadsToTheSignIn() {
        choose(GOOD, GOOD);
        verify(links).choose("the-secret", GOOD);
        assertThat(message()).contains("The password was set.");
        assertThat(find(Anchor.class).withText("Sign in").single().getHref()).isEqualTo("login");
    }

    @Test
    void setsNothingWhenTheTwoDiffer() {
        choose(GOOD, "quiet river over stones");
        assertThat(password("Repeat password").getErrorMessage()).isEqualTo("This is not the same password.");
        verify(links, never()).choose(any(), any());
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithThePassword() {
        doThrow(new AccountRefusedException(Reason.PASSWORD_TOO_SHORT))
                .when(links)
                .choose("the-secret", "short");
        choose("short", "short");
        assertThat(password("New password").getErrorMessage()).contains("fewer than 15 characters");
    }

    @Test
    void saysWhenTheLinkWasUsedMeanwhile() {
        doThrow(new AccountRefusedException(Reason.LINK_INVALID)).when(links).choose("the-secret", GOOD);
        choose(GOOD, GOOD);
        assertThat(message()).contains("This link does not work any more.");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void showsNoFieldForALinkThatDoesNotWork() {
        open("another");
        assertThat(message()).contains("Ask an administrator for a new one.");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    private void choose(String typed, String repeated) {
        test(password("New password")).setValue(typed);
        test(password("Repeat password")).setValue(repeated);
        test(button("Choose password")).click();
    }

    private static void open(String secret) {
        UI.getCurrent().navigate(Links.CHOOSE_PASSWORD, QueryParameters.of("token", secret));
    }
}
