package org.caseload.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a new token, once. */
final class TokenDialog extends Dialog {

    TokenDialog(String token) {
        setHeaderTitle(getTranslation("tokens.made"));
        Div content = new Div(
                new Paragraph(getTranslation("tokens.made.explanation")),
                new SecretField(getTranslation("tokens.token"), token));
        content.addClassNames("cl-stack", "cl-dialog-fields");
        add(content);
        setWidth("min(560px, 92vw)");
        setCloseOnOutsideClick(false);
        Button done = new Button(getTranslation("tokens.made.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
