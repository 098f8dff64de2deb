package org.caseload.ui.cases;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.caseload.cases.CaseStatus;

/** A button that opens the statuses which can be set. */
final class StatusMenu extends MenuBar {

    private final SubMenu menu;

    StatusMenu() {
        addClassName("cl-status-menu");
        menu = addItem(new Span(getTranslation("cases.changeStatus"))).getSubMenu();
    }

    StatusMenu statuses(List<CaseStatus> statuses, SerializableConsumer<CaseStatus> onChoice) {
        for (CaseStatus status : statuses) {
            menu.addItem(getTranslation("component.case." + status.name()), click -> onChoice.accept(status));
        }
        return this;
    }

    /** Adds another way, such as back from Trash. */
    StatusMenu more(String words, SerializableRunnable onChoice) {
        menu.addItem(words, click -> onChoice.run());
        return this;
    }
}
