package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.caseload.ui.component.Icon;

/** Shows, hides and moves columns; by keyboard too, which dragging a header cannot. */
final class ColumnsMenu extends Composite<Div> {

    private final List<String> all;
    private final SerializableConsumer<ColumnChoice> onChange;
    private final UnorderedList list = new UnorderedList();
    private ColumnChoice choice;

    /** @param all keys in their usual order; the words of {@code cases.<key>} name a column */
    ColumnsMenu(List<String> all, ColumnChoice choice, SerializableConsumer<ColumnChoice> onChange) {
        this.all = List.copyOf(all);
        this.choice = choice;
        this.onChange = onChange;
        Button open = new Button(getTranslation("cases.columns"), Icon.COLUMNS.create());
        Button reset = new Button(
                getTranslation("cases.columns.reset"), click -> choose(new ColumnChoice(this.all, List.of())));
        reset.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        list.addClassName("cl-columns-list");
        Div content = new Div(list, reset);
        content.addClassName("cl-popover-fields");
        Popover popover = new Popover(content);
        popover.setTarget(open);
        popover.setAriaLabel(getTranslation("cases.columns"));
        getContent().add(open, popover);
        getContent().addClassNames("cl-contents", "cl-wide-only");
        render();
    }

    /** Takes over what was changed elsewhere without calling anybody. */
    void show(ColumnChoice other) {
        choice = other;
        render();
    }

    private void choose(ColumnChoice other) {
        show(other);
        onChange.accept(other);
    }

    private void render() {
        list.removeAll();
        choice.shown().forEach(key -> list.add(item(key, true)));
        choice.hidden().forEach(key -> list.add(item(key, false)));
    }

    private ListItem item(String key, boolean visible) {
        String name = getTranslation("cases." + key);
        Checkbox box = new Checkbox(name, visible);
        box.addValueChangeListener(change -> choose(choice.show(key, change.getValue())));
        ListItem item = new ListItem(box);
        if (visible) {
            item.add(mover(key, -1, Icon.CHEVRON_UP, getTranslation("cases.columns.up", name)));
            item.add(mover(key, 1, Icon.CHEVRON_DOWN, getTranslation("cases.columns.down", name)));
        }
        return item;
    }

    private Button mover(String key, int by, Icon icon, String name) {
        Button button = new Button(icon.create(), click -> {
            choose(choice.move(key, by));
            focusMoved(choice.shown().indexOf(key), by);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(name);
        int last = choice.shown().size() - 1;
        button.setEnabled(choice.shown().indexOf(key) != (by < 0 ? 0 : last));
        return button;
    }

    /** The list was made anew: on the button that was pressed, or on its neighbour when the column cannot go on. */
    private void focusMoved(int place, int by) {
        list.getElement()
                .executeJs(
                        "setTimeout(() => { const b = this.children[$0].querySelectorAll('vaadin-button');"
                                + " (b[$1].disabled ? b[1 - $1] : b[$1]).focus(); })",
                        place,
                        by < 0 ? 0 : 1);
    }
}
