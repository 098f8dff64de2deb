package org.caseload.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import org.caseload.security.PasswordLinks;
import org.caseload.ui.component.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows, once, the link by which a user chooses a password. */
final class LinkDialog extends Dialog {

    LinkDialog(String username, String secret) {
        setHeaderTitle(getTranslation("users.link", username));
        Paragraph explanation =
                new Paragraph(getTranslation("users.link.explanation", PasswordLinks.VALIDITY.toHours()));
        Div content = new Div(explanation, new SecretField(getTranslation("users.link.label"), address(secret)));
        content.addClassNames("cl-stack", "cl-dialog-fields");
        add(content);
        setWidth("min(560px, 92vw)");
        setCloseOnOutsideClick(false);
        Button done = new Button(getTranslation("users.link.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }

    /** As this browser reaches the application, which is how the user's will. */
    private static String address(String secret) {
        @Nullable VaadinServletRequest request = VaadinServletRequest.getCurrent();
        UriComponentsBuilder address = request == null
                ? UriComponentsBuilder.newInstance()
                : ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest());
        return address.path("/" + Links.CHOOSE_PASSWORD)
                .queryParam("token", secret)
                .build()
                .toUriString();
    }
}
