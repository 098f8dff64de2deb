package org.caseload.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** A secret that is shown once, with a button that copies it. */
final class SecretField extends Div {

    SecretField(String label, String secret) {
        addClassName("cl-stack");
        TextField field = new TextField(label);
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        Button copy = new Button(getTranslation("users.copy"));
        copy.addClickListener(click -> {
            // Browsers offer the clipboard to pages from this machine or by TLS only; else the text is selected.
            field.getElement()
                    .executeJs("const field = this.inputElement; field.select();"
                            + " return navigator.clipboard ? navigator.clipboard.writeText(field.value).then(() => true)"
                            + " : false")
                    .then(
                            Boolean.class,
                            copied -> copy.setText(getTranslation(copied ? "users.copied" : "users.copy.byHand")));
        });
        add(field, copy);
    }
}
