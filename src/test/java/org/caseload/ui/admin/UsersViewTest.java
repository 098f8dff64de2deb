package org.caseload.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.caseload.security.AccountRefusedException;
import org.caseload.security.AccountRefusedException.Reason;
import org.caseload.security.Role;
import org.caseload.security.User;
import org.caseload.security.UserId;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = UsersView.class)
class UsersViewTest extends AdminPages {

    private static final int ACTIONS = 5;

    private static final User JANE =
            new User(new UserId(new UUID(0, 7)), "jane", "Jane Doe", Role.VIEWER, true, true, false, NOON, NOON);

    @BeforeEach
    void open() {
        when(users.list()).thenReturn(List.of(JANE));
        UI.getCurrent().navigate(Links.USERS);
    }

    @Test
    void showsTheLinkOfANewUserOnce() {
        when(users.invite("john", "", Role.CASE_CREATOR)).thenReturn("the-secret");
        test(button("Add user")).click();
        test(field("User name")).setValue(" john ");
        test(button("Add and make link")).click();
        assertThat(field("Link").getValue()).endsWith("/choose-password?token=the-secret");
        test(button("Done")).click();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void saysAtTheFieldWhyAUserIsNotAdded() {
        when(users.invite(any(), any(), any())).thenThrow(new AccountRefusedException(Reason.USERNAME_TAKEN));
        test(button("Add user")).click();
        test(field("User name")).setValue("jane");
        test(button("Add and make link")).click();
        assertThat(field("User name").getErrorMessage()).contains("Somebody has this user name already.");
    }

    @Test
    void changesARole() {
        test(named("Change role jane")).click();
        @SuppressWarnings("unchecked")
        Select<Role> role = find(Select.class).single();
        role.setValue(Role.ADMINISTRATOR);
        test(find(Button.class).withText("Change role").all().getLast()).click();
        verify(users).changeRole(JANE.id(), Role.ADMINISTRATOR);
    }

    @Test
    void asksBeforeItDeactivates() {
        test(named("Deactivate jane")).click();
        verify(users, never()).deactivate(any());
        test(find(ConfirmDialog.class).single()).confirm();
        verify(users).deactivate(JANE.id());
    }

    @Test
    void saysWhyTheLastAdministratorStays() {
        doThrow(new AccountRefusedException(Reason.LAST_ADMINISTRATOR))
                .when(users)
                .deactivate(any());
        test(named("Deactivate jane")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(MessageBar.class).single().getElement().getTextRecursively())
                .contains("This is the last administrator who can sign in.");
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private Button named(String name) {
        Grid<User> grid = userGrid();
        return test(grid)
                .getCellComponent(0, ACTIONS)
                .getChildren()
                .map(Button.class::cast)
                .filter(button -> name.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Grid<User> userGrid() {
        return find(Grid.class).single();
    }
}
