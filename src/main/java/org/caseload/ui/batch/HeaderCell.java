package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.caseload.batch.TableHeader;
import org.caseload.manifest.Cells;
import org.caseload.manifest.Header.Role;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;

/** The name of a column of the uploaded table: what it is, what it is called in the file, and the way to say otherwise. */
final class HeaderCell extends Span {

    HeaderCell(Mender mender, TableHeader header, int position) {
        addClassName("cl-header");
        String name = header.name().isBlank() ? translate("batch.column.at", position + 1) : header.name();
        String shown = header.column() == null ? name : header.column().header();
        boolean unread = header.role() == Role.UNUSED && !header.name().isBlank();
        if (mender.mayMend() && header.role() != Role.OUR_OUTPUT && header.role() != Role.CASE_ID) {
            add(button(mender, position, shown, unread));
        } else {
            add(new Span(shown));
        }
        String uploaded = header.uploaded() == null ? shown : Cells.trim(header.uploaded());
        if (header.uploaded() == null) {
            add(Html.text(translate("batch.header.added"), "cl-dim"));
        } else if (!uploaded.equalsIgnoreCase(shown) && !uploaded.isEmpty()) {
            add(Html.text(translate("batch.header.from", uploaded), "cl-dim"));
        } else if (header.role() == Role.CUSTOM) {
            add(Html.text(translate("batch.header.custom"), "cl-dim"));
        }
    }

    private static NativeButton button(Mender mender, int position, String shown, boolean unread) {
        NativeButton button = new NativeButton();
        if (unread) {
            button.add(Icon.ERROR.create());
            button.addClassName("cl-error");
        }
        button.add(new Span(shown));
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(translate("batch.mapColumn.of", shown));
        button.addClickListener(click -> new HeaderDialog(mender, position).open());
        return button;
    }
}
