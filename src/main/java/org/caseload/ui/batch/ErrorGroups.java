package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.caseload.batch.BatchId;
import org.caseload.batch.FindingGroup;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Tone;

/** The kinds of errors, the most frequent first: what has to be corrected, rather than where. */
final class ErrorGroups extends UnorderedList {

    private static final int FIRST = 4;

    /** More than this nobody corrects from a list; the grid has them all. */
    private static final int MOST = 100;

    private final Desk desk;
    private final BatchId id;
    private final Mender mender;
    private final int kinds;
    private final Consumer<FindingGroup> onShow;

    /**
     * Shows the first few, or all.
     *
     * @param onShow called for the group whose rows the user wants to see
     * @param onAll called when the user wants to see all groups
     */
    ErrorGroups(Desk desk, Mender mender, BatchId id, Consumer<FindingGroup> onShow, boolean all, Runnable onAll) {
        this.desk = desk;
        this.id = id;
        this.mender = mender;
        this.onShow = onShow;
        this.kinds = desk.contents().countErrorGroups(id);
        addClassName("cl-groups");
        getElement().setAttribute("aria-label", translate("batch.groups"));
        desk.contents().errorGroups(id, FIRST).forEach(this::addGroup);
        if (kinds > FIRST && all) {
            addTheRest();
        } else if (kinds > FIRST) {
            addMore(onAll);
        }
    }

    private void addGroup(FindingGroup group) {
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
        add(new ListItem(what, suggestion(group), actions));
    }

    private static Div suggestion(FindingGroup group) {
        String best = FindingWords.suggestion(group.first());
        if (best.isEmpty()) {
            return new Div();
        }
        return new Div(Html.text(translate("batch.suggestion.is") + " ", "cl-dim"), Html.text(best, "cl-strong"));
    }

    private void addMore(Runnable onAll) {
        ListItem line = new ListItem();
        Button more = new Button(translate("batch.groups.more", kinds - FIRST), Icon.CHEVRON_DOWN.create(), click -> {
            remove(line);
            addTheRest();
            onAll.run();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        line.add(more);
        line.addClassName("cl-batch-more");
        add(line);
    }

    private void addTheRest() {
        List<FindingGroup> groups = desk.contents().errorGroups(id, MOST);
        groups.stream().skip(FIRST).forEach(this::addGroup);
        if (kinds > groups.size()) {
            ListItem note = new ListItem(translate("batch.groups.rest", kinds - groups.size()));
            note.addClassNames("cl-batch-more", "cl-dim");
            add(note);
        }
    }
}
