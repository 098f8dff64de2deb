package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.caseload.batch.Edit;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Numbers;
import org.jspecify.annotations.Nullable;

/** The end of the bar above findings or data: what was edited last, the way back, and the switch between the two. */
final class MendingEnd extends Div {

    private final Mender mender;
    private final Span lastWords = Html.text("", "cl-dim", "cl-wide-only");
    private final Button undo = new Button(translate("batch.undo"), Icon.UNDO.create());
    private final Button data = new Button(translate("batch.showData"), Icon.TABLE.create());
    private boolean showsData;
    private @Nullable Edit last;

    MendingEnd(Mender mender, Consumer<Boolean> onShowData) {
        this.mender = mender;
        addClassName("cl-end");
        undo.addClickListener(click -> undo());
        data.addClassName("cl-toggle");
        data.getElement().setAttribute("aria-pressed", "false");
        data.addClickListener(click -> {
            showsData = !showsData;
            data.getElement().setAttribute("aria-pressed", String.valueOf(showsData));
            onShowData.accept(showsData);
            // The bar moves to the other panel, and whoever pressed the button would lose the focus with it.
            data.focus();
        });
        add(lastWords, undo, data);
    }

    private void undo() {
        if (last != null) {
            mender.undo(last);
        }
    }

    /** @param hasRows whether there is a table to show */
    void show(boolean hasRows) {
        Optional<Edit> edit = mender.mayMend() ? mender.last() : Optional.empty();
        last = edit.orElse(null);
        undo.setVisible(edit.isPresent());
        lastWords.setText(edit.map(MendingEnd::words).orElse(""));
        edit.ifPresent(shown -> undo.setAriaLabel(translate("batch.undo.of", words(shown))));
        data.setVisible(hasRows);
    }

    private static String words(Edit edit) {
        String column = edit.about().column();
        Integer line = edit.about().line();
        if (line != null) {
            return column == null
                    ? translate("batch.line.at", Numbers.grouped(line))
                    : translate("batch.edit.cell", column, Numbers.grouped(line));
        }
        String name = column == null ? translate("batch.columns.names") : column;
        return edit.cells() == 0 ? name : translate("batch.edit.cells", name, edit.cells());
    }
}
