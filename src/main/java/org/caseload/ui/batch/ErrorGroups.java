package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.caseload.batch.BatchId;
import org.caseload.batch.FindingGroup;
import org.caseload.batch.TableHeader;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Tone;

/**
 * The kinds of errors, the most frequent first: what has to be corrected, rather than where. What stays the same after an edit
 * stays where it is, so that a second press is not lost.
 */
final class ErrorGroups extends UnorderedList {

    private static final int FIRST = 4;

    /** More than this nobody corrects from a list; the grid has them all. */
    private static final int MOST = 100;

    private static final String FOCUS = """
            const item = this.children[Math.min($0, this.children.length - 1)];
            if (document.activeElement === document.body) {
              item?.querySelector('vaadin-button')?.focus({preventScroll: true});
            }
            """;

    private final Desk desk;
    private final BatchId id;
    private final Mender mender;
    private final Consumer<FindingGroup> onShow;
    private final Map<FindingGroup, ListItem> items = new HashMap<>();
    private List<TableHeader> headers = List.of();
    private boolean all;

    /** @param onShow called for the group whose rows the user wants to see */
    ErrorGroups(Desk desk, Mender mender, BatchId id, Consumer<FindingGroup> onShow) {
        this.desk = desk;
        this.id = id;
        this.mender = mender;
        this.onShow = onShow;
        addClassName("cl-groups");
        getElement().setAttribute("aria-label", translate("batch.groups"));
    }

    /** Shows the first few, or all when the user has asked for them. */
    void refresh() {
        int kinds = desk.contents().countErrorGroups(id);
        List<FindingGroup> groups = desk.contents().errorGroups(id, all ? MOST : FIRST);
        items.keySet().retainAll(new HashSet<>(groups));
        forgetForOtherHeaders();
        List<Component> wanted = new ArrayList<>();
        groups.forEach(group -> wanted.add(items.computeIfAbsent(group, this::item)));
        if (kinds > groups.size()) {
            wanted.add(all ? rest(kinds - groups.size()) : more(kinds - groups.size()));
        }
        arrange(wanted);
    }

    /** What can be done about an error depends on the columns that there are. */
    private void forgetForOtherHeaders() {
        List<TableHeader> now = mender.headers();
        if (!now.equals(headers)) {
            headers = now;
            items.clear();
        }
    }

    /** Moves as little as possible. When what had the focus has gone, its successor gets it. */
    private void arrange(List<Component> wanted) {
        List<Component> gone =
                getChildren().filter(child -> !wanted.contains(child)).toList();
        if (!gone.isEmpty()) {
            getElement().executeJs(FOCUS, indexOf(gone.getFirst()));
        }
        gone.forEach(this::remove);
        for (int place = 0; place < wanted.size(); place++) {
            if (place >= getComponentCount() || !getComponentAt(place).equals(wanted.get(place))) {
                addComponentAtIndex(place, wanted.get(place));
            }
        }
    }

    private ListItem item(FindingGroup group) {
        Div what = new Div(Icon.ERROR.create(), new Span(FindingWords.group(group)));
        what.addClassNames("cl-what", Tone.ERROR.className());
        Div actions = new Div();
        actions.addClassName("cl-actions");
        if (group.first().row() != null) {
            actions.add(GroupActions.small(
                    translate("batch.showRows"),
                    translate("batch.showRows.of", FindingWords.group(group)),
                    () -> onShow.accept(group)));
        }
        if (mender.mayMend()) {
            actions.add(new GroupActions(desk, mender, id).of(group));
        }
        return new ListItem(what, suggestion(group), actions);
    }

    private static Div suggestion(FindingGroup group) {
        String best = FindingWords.suggestion(group.first());
        if (best.isEmpty()) {
            return new Div();
        }
        return new Div(Html.text(translate("batch.suggestion.is") + " ", "cl-dim"), Html.text(best, "cl-strong"));
    }

    private ListItem more(int number) {
        Button more = new Button(translate("batch.groups.more", number), Icon.CHEVRON_DOWN.create(), click -> {
            all = true;
            refresh();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ListItem line = new ListItem(more);
        line.addClassName("cl-batch-more");
        return line;
    }

    private static ListItem rest(int number) {
        ListItem note = new ListItem(translate("batch.groups.rest", number));
        note.addClassNames("cl-batch-more", "cl-dim");
        return note;
    }
}
