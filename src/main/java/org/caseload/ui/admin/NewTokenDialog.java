package org.caseload.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.io.Serializable;
import java.time.Duration;
import java.util.Arrays;
import org.caseload.security.Role;
import org.caseload.security.TokenRefusedException;
import org.caseload.security.TokenScope;
import org.jspecify.annotations.Nullable;

/** Asks what a new token is for. */
final class NewTokenDialog extends Dialog {

    private static final int FOR_EVER = 0;

    private final SerializableBiConsumer<String, Choice> create;
    private final TextField name = new TextField(getTranslation("tokens.name"));
    private final Select<TokenScope> scope = new Select<>();
    private final Select<Integer> days = new Select<>();

    /**
     * What the token may do, and for how long.
     *
     * @param life null for one that does not expire
     */
    record Choice(TokenScope scope, @Nullable Duration life) implements Serializable {}

    /**
     * Starts with the least that a token can be.
     *
     * @param role no scope beyond it is offered
     * @param create may throw {@link TokenRefusedException}
     */
    NewTokenDialog(Role role, SerializableBiConsumer<String, Choice> create) {
        this.create = create;
        setHeaderTitle(getTranslation("tokens.add"));
        name.setHelperText(getTranslation("tokens.name.help"));
        name.setManualValidation(true);
        scope.setLabel(getTranslation("tokens.scope"));
        scope.setItems(Arrays.stream(TokenScope.values())
                .filter(each -> each.isWithin(role))
                .toList());
        scope.setItemLabelGenerator(each -> getTranslation("tokens.scope." + each.name()));
        scope.setValue(TokenScope.READ);
        days.setLabel(getTranslation("tokens.life"));
        days.setItems(30, 90, 365, FOR_EVER);
        days.setItemLabelGenerator(each ->
                each == FOR_EVER ? getTranslation("tokens.life.never") : getTranslation("tokens.life.days", each));
        days.setValue(90);
        Div fields = new Div(name, scope, days);
        fields.addClassNames("cl-stack", "cl-dialog-fields");
        add(fields);
        setWidth("min(460px, 92vw)");
        Button save = new Button(getTranslation("tokens.add.do"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("tokens.cancel"), click -> close()), save);
    }

    private void save() {
        name.setInvalid(false);
        Duration life = days.getValue() == FOR_EVER ? null : Duration.ofDays(days.getValue());
        try {
            create.accept(name.getValue(), new Choice(scope.getValue(), life));
            close();
        } catch (TokenRefusedException refused) {
            name.setErrorMessage(
                    getTranslation("tokens.refused." + refused.reason().name()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
