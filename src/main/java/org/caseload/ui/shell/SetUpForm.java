package org.caseload.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.caseload.security.AccountRefusedException;
import org.caseload.security.FirstAdministrator;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** The fields of the first administrator. What is refused is said at the field. */
final class SetUpForm extends Div {

    private final transient FirstAdministrator firstAdministrator;
    private final String token;
    private final SerializableRunnable whenDone;
    private final TextField username = new TextField(getTranslation("shell.userName"));
    private final TextField displayName = new TextField(getTranslation("shell.setUp.displayName"));
    private final PasswordField password = new PasswordField(getTranslation("shell.password"));
    private final PasswordField repeated = new PasswordField(getTranslation("shell.setUp.repeat"));
    private final Div messages = new Div();

    SetUpForm(FirstAdministrator firstAdministrator, String token, SerializableRunnable whenDone) {
        this.firstAdministrator = firstAdministrator;
        this.token = token;
        this.whenDone = whenDone;
        addClassName("cl-stack");
        username.getElement().setAttribute("autocomplete", "username");
        displayName.getElement().setAttribute("autocomplete", "name");
        displayName.setHelperText(getTranslation("shell.setUp.displayName.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setHelperText(getTranslation("shell.setUp.password.help"));
        repeated.getElement().setAttribute("autocomplete", "new-password");
        for (Component field : List.of(username, displayName, password, repeated)) {
            ((HasValidationProperties) field).setManualValidation(true);
        }
        Button create = new Button(getTranslation("shell.setUp.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        create.setDisableOnClick(true);
        add(messages, username, displayName, password, repeated, create);
        create.addClickListener(click -> create.setEnabled(true));
    }

    private void create() {
        messages.removeAll();
        List.of(username, displayName).forEach(field -> field.setInvalid(false));
        List.of(password, repeated).forEach(field -> field.setInvalid(false));
        if (!password.getValue().equals(repeated.getValue())) {
            refuse(repeated, getTranslation("shell.setUp.repeat.different"));
            return;
        }
        try {
            firstAdministrator.create(token, username.getValue(), displayName.getValue(), password.getValue());
            whenDone.run();
        } catch (AccountRefusedException refused) {
            show(refused.reason());
        }
    }

    private void show(AccountRefusedException.Reason reason) {
        String text = getTranslation("shell.setUp.refused." + reason.name());
        switch (reason) {
            case USERNAME_MISSING, USERNAME_TOO_LONG, USERNAME_TAKEN -> refuse(username, text);
            case DISPLAY_NAME_TOO_LONG -> refuse(displayName, text);
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON -> refuse(password, text);
            case LINK_INVALID,
                    ALREADY_SET_UP,
                    PASSWORD_WRONG,
                    TOO_MANY_ATTEMPTS,
                    LAST_ADMINISTRATOR,
                    OWN_ACCOUNT,
                    NO_SUCH_USER,
                    VOUCHED_FOR -> {
                MessageBar message = new MessageBar(Tone.ERROR, text);
                messages.add(message);
                message.focus();
            }
        }
    }

    private static <F extends Component & HasValidationProperties & Focusable<?>> void refuse(F field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }
}
