package org.caseload.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.io.Serializable;
import org.caseload.security.AccountRefusedException;
import org.caseload.security.AccountRefusedException.Reason;
import org.caseload.security.Role;

/** Adds a user, who chooses a password by a link. What is refused is said at the field. */
final class InviteDialog extends Dialog {

    private final SerializableBiConsumer<Names, Role> invite;
    private final TextField username = new TextField(getTranslation("users.username"));
    private final TextField displayName = new TextField(getTranslation("users.displayName"));
    private final Select<Role> role = new Select<>();

    /** What was typed. */
    record Names(String username, String displayName) implements Serializable {}

    /** @param invite may throw {@link AccountRefusedException} */
    InviteDialog(SerializableBiConsumer<Names, Role> invite) {
        this.invite = invite;
        setHeaderTitle(getTranslation("users.invite"));
        username.setManualValidation(true);
        displayName.setManualValidation(true);
        displayName.setHelperText(getTranslation("users.displayName.help"));
        role.setLabel(getTranslation("users.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(UsersView::word);
        role.setHelperText(getTranslation("users.role.help"));
        role.setValue(Role.CASE_CREATOR);
        Div fields = new Div(username, displayName, role);
        fields.addClassNames("cl-stack", "cl-dialog-fields");
        add(fields);
        setWidth("min(460px, 92vw)");
        Button save = new Button(getTranslation("users.invite.do"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("users.cancel"), click -> close()), save);
    }

    private void save() {
        username.setInvalid(false);
        displayName.setInvalid(false);
        try {
            invite.accept(new Names(username.getValue().strip(), displayName.getValue()), role.getValue());
            close();
        } catch (AccountRefusedException refused) {
            refuse(
                    refused.reason() == Reason.DISPLAY_NAME_TOO_LONG ? displayName : username,
                    getTranslation("users.refused." + refused.reason().name()));
        }
    }

    private static void refuse(TextField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }
}
