package org.caseload.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.caseload.security.ApiToken;
import org.caseload.security.Role;
import org.caseload.security.TokenRefusedException;
import org.caseload.security.TokenRefusedException.Reason;
import org.caseload.security.TokenScope;
import org.caseload.security.UserId;
import org.caseload.ui.component.Links;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = TokensView.class)
class TokensViewTest extends AdminPages {

    private static final int ACTIONS = 6;

    private static final ApiToken NIGHTLY = new ApiToken(
            new UUID(0, 9), new UserId(new UUID(0, 1)), "lambert", "nightly", TokenScope.READ, NOON, null, null, null);

    @Test
    void showsANewTokenOnce() {
        when(tokens.create("nightly", TokenScope.READ, Duration.ofDays(90))).thenReturn("the-token");
        open(Role.CASE_CREATOR);
        test(button("New token")).click();
        test(field("Name")).setValue("nightly");
        test(button("Make token")).click();
        assertThat(field("Token").getValue()).isEqualTo("the-token");
    }

    @Test
    void saysAtTheFieldWhatIsMissing() {
        when(tokens.create("", TokenScope.READ, Duration.ofDays(90)))
                .thenThrow(new TokenRefusedException(Reason.NAME_MISSING));
        open(Role.VIEWER);
        test(button("New token")).click();
        test(button("Make token")).click();
        assertThat(field("Name").getErrorMessage()).isEqualTo("Enter a name.");
    }

    @Test
    void showsEverybodysToAdministrators() {
        open(Role.ADMINISTRATOR);
        verify(tokens, never()).all();
        test(find(NativeButton.class).withText("Everybody").single()).click();
        verify(tokens).all();
    }

    @Test
    void showsOthersTheirOwn() {
        open(Role.CASE_CREATOR);
        assertThat(find(NativeButton.class).withText("Everybody").exists()).isFalse();
    }

    @Test
    void asksBeforeItRevokes() {
        when(tokens.own()).thenReturn(List.of(NIGHTLY));
        open(Role.VIEWER);
        Grid<?> grid = find(Grid.class).single();
        test((Button) test(grid).getCellComponent(0, ACTIONS)).click();
        verify(tokens, never()).revoke(NIGHTLY.id());
        test(find(ConfirmDialog.class).single()).confirm();
        verify(tokens).revoke(NIGHTLY.id());
    }

    private void open(Role role) {
        signIn(role);
        UI.getCurrent().navigate(Links.TOKENS);
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
