package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Narrow;

/** Actions of second rank side by side; on a phone they fold into "⋯". */
final class Actions extends Div {

    private final List<Component> parts;
    private final Button more = new Button(Icon.MORE.create());
    private final Popover popover = new Popover();
    private final Div folded = new Div();

    Actions(List<? extends Component> parts) {
        this.parts = List.copyOf(parts);
        addClassName("cl-actions");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel(translate("batch.more"));
        folded.addClassName("cl-batch-folded");
        popover.add(folded);
        popover.setTarget(more);
        popover.setAriaLabel(translate("batch.more"));
        Narrow.watch(this, this::arrange);
    }

    private void arrange(boolean narrow) {
        Div home = narrow ? folded : this;
        if (!parts.isEmpty() && home.equals(parts.getFirst().getParent().orElse(null))) {
            return;
        }
        removeAll();
        folded.removeAll();
        home.add(parts);
        if (narrow) {
            add(more, popover);
        }
    }
}
