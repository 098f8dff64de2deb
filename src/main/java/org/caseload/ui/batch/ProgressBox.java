package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;

/** A file that is being worked on: its name, what is going on, a bar, and a way out. */
final class ProgressBox extends Div {

    private final Paragraph name = new Paragraph();
    private final Paragraph doing = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div notes = new Div();

    ProgressBox() {
        addClassName("cl-batch-work");
        name.addClassName("cl-batch-big");
        doing.addClassName("cl-dim");
        notes.addClassName("cl-batch-limits");
        add(glyph(Icon.FILE), name, doing, bar, notes);
    }

    /** The round picture in the middle of a box. */
    static Div glyph(Icon icon) {
        Div glyph = new Div(icon.create());
        glyph.addClassName("cl-batch-glyph");
        return glyph;
    }

    ProgressBox name(String fileName) {
        name.setText(fileName);
        return this;
    }

    /** What the bar is about, for assistive technology. */
    ProgressBox label(String text) {
        bar.getElement().setAttribute("aria-label", text);
        return this;
    }

    /** Shows how far it is; a part below zero when that is not known. */
    ProgressBox doing(String text, double part) {
        doing.setText(text);
        bar.setIndeterminate(part < 0);
        bar.setValue(Math.clamp(part, 0, 1));
        return this;
    }

    /** Quiet sentences under the bar. */
    ProgressBox notes(String... sentences) {
        notes.removeAll();
        for (String sentence : sentences) {
            notes.add(Html.text(sentence));
        }
        return this;
    }

    ProgressBox cancel(Runnable action) {
        add(new Button(translate("batch.cancel"), click -> action.run()));
        return this;
    }
}
