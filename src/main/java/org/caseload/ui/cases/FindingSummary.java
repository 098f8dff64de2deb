package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** What stands against a case, in a list that leads to the fields; each thing is said at its field as well. */
final class FindingSummary extends Composite<MessageBar> {

    private final transient List<FormProblem> problems;
    private final CaseForm form;
    private final FormWords words;

    FindingSummary(List<FormProblem> problems, CaseForm form) {
        this.problems = problems;
        this.form = form;
        this.words = form.words();
    }

    @Override
    protected MessageBar initContent() {
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(line(problem))));
        long obstacles = problems.stream().filter(FormProblem::isObstacle).count();
        MessageBar bar = obstacles > 0
                ? new MessageBar(Tone.ERROR, getTranslation("cases.form.obstacles", obstacles))
                : new MessageBar(Tone.WARNING, getTranslation("cases.form.doubts", problems.size()));
        return bar.under(list);
    }

    /** Moves the focus here, so that it is read out. */
    void focus() {
        ((Focusable<?>) getContent()).focus();
    }

    private Component line(FormProblem problem) {
        String text = words.textWithName(problem, getLocale());
        Optional<FormField<?>> field = problem.field().flatMap(form::find);
        if (field.isEmpty()) {
            return new Span(text);
        }
        field.get().tell(problem.finding(), words.text(problem.finding(), getLocale()));
        Button link = new Button(text, click -> field.get().focus());
        link.addThemeVariants(ButtonVariant.TERTIARY);
        link.addClassName("cl-text-button");
        return link;
    }
}
