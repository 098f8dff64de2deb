package org.caseload.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import org.caseload.security.Role;
import org.caseload.security.User;

/** Gives a user another role. */
final class RoleDialog extends Dialog {

    RoleDialog(User user, SerializableConsumer<Role> change) {
        setHeaderTitle(getTranslation("users.changeRole.title", user.username()));
        Select<Role> role = new Select<>();
        role.setLabel(getTranslation("users.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(UsersView::word);
        role.setHelperText(getTranslation("users.role.help"));
        role.setValue(user.role());
        Div fields = new Div(new Paragraph(getTranslation("users.changeRole.explanation")), role);
        fields.addClassNames("cl-stack", "cl-dialog-fields");
        add(fields);
        setWidth("min(460px, 92vw)");
        Button save = new Button(getTranslation("users.changeRole"), click -> {
            close();
            change.accept(role.getValue());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("users.cancel"), click -> close()), save);
    }
}
