package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import org.caseload.batch.BatchId;
import org.caseload.batch.TableHeader;
import org.caseload.batch.TableRow;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Tone;
import org.caseload.validation.CellParts;
import org.jspecify.annotations.Nullable;

/** Edits one cell: its text, what was found about it, and suggestions to be taken here or everywhere. */
final class CellEditor {

    /** The grid keeps rows that it does not show for later, so that of several cells with a name one is meant. */
    private static final String FIND = """
            const find = () => [...document.querySelectorAll(`[data-cell="${$0}"]`)].find(each => each.checkVisibility());
            """;

    /** At the cell and not at the text in it: only what has a role may be said to be expanded. */
    private static final String AT_CELL = FIND + """
            const content = find();
            const cell = content?.closest('vaadin-grid-cell-content')?.assignedSlot?.parentElement;
            this.target = content?.localName === 'button' ? content : cell ?? content;
            """;

    private static final String BACK_TO_CELL = FIND + """
            const content = find();
            const cell = content?.closest('vaadin-grid-cell-content')?.assignedSlot?.parentElement;
            const other = this.parentElement?.querySelector('vaadin-grid')?.shadowRoot.querySelector('td[tabindex="0"]');
            (content?.localName === 'button' ? content : cell ?? other)?.focus();
            """;

    private final Desk desk;
    private final Mender mender;
    private final BatchId id;
    private final Popover popover = new Popover();
    private @Nullable CellField field;
    private String anchor = "";

    CellEditor(Desk desk, Mender mender, BatchId id) {
        this.desk = desk;
        this.mender = mender;
        this.id = id;
        popover.setOpenOnClick(false);
        popover.setModal(true);
        popover.addOpenedChangeListener(change -> moveFocus(change.isOpened()));
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.addClassName("cl-cell-editor");
    }

    Component component() {
        return popover;
    }

    /**
     * Opens the editor at a cell with what is stored now; only shows what was found where nothing can be edited.
     *
     * @param number of the row, 1 = first sample
     * @param position behind the last cell for what the row has too much
     */
    void open(int number, int position) {
        mender.row(number).ifPresent(row -> open(row, position));
    }

    private void open(TableRow row, int position) {
        List<TableHeader> headers = mender.headers();
        RowLook look = new RowLook(row, headers);
        List<Finding> findings = look.findings(position);
        boolean holds = position < headers.size() || look.hasTooMuch();
        boolean editable = mender.mayMend() && !row.created() && holds;
        if (!editable && findings.isEmpty()) {
            return;
        }
        String name = DataGrid.names(headers).get(position);
        anchor = name(row, position);
        field = null;
        popover.removeAll();
        popover.setAriaLabel(translate("batch.cell.title", name, row.line()));
        Div content = new Div();
        content.addClassName("cl-editor");
        if (editable) {
            content.add(field(headers, name, row, position));
        }
        findings.forEach(finding -> content.add(message(finding)));
        if (editable) {
            findings.stream()
                    .filter(finding -> !finding.suggestions().isEmpty())
                    .findFirst()
                    .ifPresent(finding -> content.add(suggestions(finding, row, position)));
            findings.forEach(finding -> CatalogOffer.of(desk, id, finding).ifPresent(content::add));
        }
        popover.add(content);
        popover.getElement().executeJs(AT_CELL, anchor);
        popover.open();
    }

    /** What the {@code data-cell} attribute of a cell's element says. */
    static String name(TableRow row, int position) {
        return row.number() + "-" + position;
    }

    private Component field(List<TableHeader> headers, String name, TableRow row, int position) {
        boolean behind = position >= headers.size();
        Column column = behind ? null : headers.get(position).column();
        CellField input = CellField.of(desk, column, RowLook.text(row, position));
        field = input;
        input.setLabel(name);
        Button save = new Button(translate("batch.save"), click -> save(row, position, input.text()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(translate("batch.cancel"), click -> popover.close());
        input.onEnter(text -> save(row, position, text));
        Div buttons = new Div(cancel, save);
        buttons.addClassName("cl-end");
        if (behind) {
            buttons.addComponentAsFirst(new Button(translate("batch.takeAway"), click -> save(row, position, "")));
        }
        Div part = new Div(input, buttons);
        part.addClassName("cl-editor-field");
        return part;
    }

    /** Into the field, and afterwards back to the cell; to another one if that is not shown any more. */
    private void moveFocus(boolean opened) {
        if (opened && field != null) {
            field.focus();
        } else if (!opened) {
            popover.getElement().executeJs(BACK_TO_CELL, anchor);
        }
    }

    private void save(TableRow row, int position, String text) {
        popover.close();
        if (!text.equals(RowLook.text(row, position))) {
            mender.mend(row, position, text);
        }
    }

    private static Component message(Finding finding) {
        Tone tone = FindingsGrid.tone(finding.severity());
        Div message = new Div(tone.icon().create(), new Span(FindingWords.text(finding)));
        message.addClassNames("cl-what", tone.className());
        return message;
    }

    private Component suggestions(Finding finding, TableRow row, int position) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("aria-label", translate("batch.suggestions"));
        for (String suggestion : finding.suggestions()) {
            NativeButton take = new NativeButton();
            take.addClassName("cl-take");
            take.add(Icon.TICK.create(), new Span(suggestion));
            take.setAriaLabel(translate("batch.take", suggestion));
            take.addClickListener(click -> take(finding, suggestion, row, position));
            list.add(new ListItem(take));
        }
        Div part = new Div(Html.text(translate("batch.suggestions"), "cl-dim", "cl-small"), list);
        int alike = mender.countAlike(finding);
        if (alike > 1) {
            String best = finding.suggestions().getFirst();
            Button all = new Button(translate("batch.applyToAll", alike), click -> {
                popover.close();
                mender.applyToAll(finding, best);
            });
            all.addThemeVariants(ButtonVariant.SMALL);
            all.setAriaLabel(translate("batch.applyToAll.short", alike, best));
            part.add(all);
        }
        return part;
    }

    private void take(Finding finding, String suggestion, TableRow row, int position) {
        if (finding.code().isAboutWholeFamily()) {
            popover.close();
            mender.applyToAll(finding, suggestion);
            return;
        }
        String value = finding.value() == null ? "" : finding.value();
        save(row, position, CellParts.replace(RowLook.text(row, position), value, suggestion));
    }
}
