package org.caseload.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.caseload.security.OidcRefusal;
import org.caseload.security.SignInWays;
import org.caseload.ui.component.MessageBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ViewPackages(classes = SignInView.class)
class SignInViewTest extends ShellPages {

    private static final SignInWays.Provider LABORATORY =
            new SignInWays.Provider("Laboratory account", "oauth2/authorization/lab");

    @Test
    void asksForThePasswordAloneWhenNothingElseIsSet() {
        open(true, List.of(), QueryParameters.empty());
        assertThat(find(LoginForm.class).exists()).isTrue();
        assertThat(find(Anchor.class).all()).hasSize(1);
    }

    @Test
    void leadsToTheProviderBesideThePassword() {
        open(true, List.of(LABORATORY), QueryParameters.empty());
        assertThat(find(LoginForm.class).exists()).isTrue();
        Anchor link =
                find(Anchor.class).withText("Sign in with Laboratory account").single();
        assertThat(link.getHref()).isEqualTo("oauth2/authorization/lab");
        assertThat(link.isRouterIgnore()).isTrue();
    }

    @Test
    void asksForNoPasswordWhereNoneIsTaken() {
        open(false, List.of(LABORATORY), QueryParameters.empty());
        assertThat(find(LoginForm.class).exists()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(OidcRefusal.class)
    void saysWhySomebodyWasNotLetIn(OidcRefusal reason) {
        open(true, List.of(LABORATORY), QueryParameters.of("refused", reason.name()));
        assertThat(message()).isNotBlank().doesNotContain("shell.", "!");
    }

    @Test
    void saysNothingThatSomebodyMadeUp() {
        open(true, List.of(LABORATORY), QueryParameters.of("refused", "Call 555-0100"));
        assertThat(find(MessageBar.class).exists()).isFalse();
    }

    private void open(boolean passwords, List<SignInWays.Provider> providers, QueryParameters query) {
        when(ways.passwords()).thenReturn(passwords);
        when(ways.providers()).thenReturn(providers);
        UI.getCurrent().navigate("login", query);
    }
}
