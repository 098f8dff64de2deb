package org.caseload.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/** A new password, typed twice. What is refused is said at the field. */
final class NewPasswordFields extends Div {

    private final PasswordField password = new PasswordField(getTranslation("shell.newPassword"));
    private final PasswordField repeated = new PasswordField(getTranslation("shell.setUp.repeat"));

    NewPasswordFields() {
        addClassNames("cl-stack", "cl-dialog-fields");
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setHelperText(getTranslation("shell.setUp.password.help"));
        password.setManualValidation(true);
        repeated.getElement().setAttribute("autocomplete", "new-password");
        repeated.setManualValidation(true);
        add(password, repeated);
    }

    /** What was typed; empty, with the reason at the field, when the two differ. */
    Optional<String> value() {
        password.setInvalid(false);
        repeated.setInvalid(false);
        if (!password.getValue().equals(repeated.getValue())) {
            refuse(repeated, getTranslation("shell.setUp.repeat.different"));
            return Optional.empty();
        }
        return Optional.of(password.getValue());
    }

    void refuse(String text) {
        refuse(password, text);
    }

    private static void refuse(PasswordField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }
}
