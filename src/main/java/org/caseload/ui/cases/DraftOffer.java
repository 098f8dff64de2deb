package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** Says that a case was begun and not created, and offers to go on with it. */
final class DraftOffer extends Composite<MessageBar> {

    private final SerializableRunnable onContinue;
    private final SerializableRunnable onDiscard;

    DraftOffer(SerializableRunnable onContinue, SerializableRunnable onDiscard) {
        this.onContinue = onContinue;
        this.onDiscard = onDiscard;
    }

    @Override
    protected MessageBar initContent() {
        return new MessageBar(Tone.INFO, getTranslation("cases.form.draft"))
                .actions(
                        choice("cases.form.draft.continue", onContinue), choice("cases.form.draft.discard", onDiscard));
    }

    private Button choice(String key, SerializableRunnable action) {
        Button button = new Button(getTranslation(key), click -> {
            removeFromParent();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
