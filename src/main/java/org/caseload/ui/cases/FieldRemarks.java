package org.caseload.ui.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Tone;

/** What stands under a field: warnings, further errors, and suggestions that one press takes. */
final class FieldRemarks extends Div {

    FieldRemarks() {
        addClassName("cl-remarks");
    }

    void say(boolean error, String words) {
        Tone tone = error ? Tone.ERROR : Tone.WARNING;
        Paragraph line = new Paragraph(tone.icon().create(), Html.text(words));
        line.addClassName(tone.className());
        add(line);
    }

    /** @param label of the field, for those who hear the button without seeing where it stands */
    void offer(String suggestion, String label, SerializableRunnable onTake) {
        NativeButton take =
                new NativeButton(getTranslation("cases.form.suggestion", suggestion), click -> onTake.run());
        take.addComponentAsFirst(Icon.TICK.create());
        take.addClassName("cl-take");
        take.setAriaLabel(getTranslation("cases.form.suggestion.label", suggestion, label));
        add(take);
    }
}
