package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/**
 * What stands against a case, and what somebody should look at, in lists that lead to the fields; each thing is said at its
 * field as well.
 */
final class FindingSummary extends Composite<Div> {

    private final CaseForm form;
    private final FormWords words;

    /** @param problems at least one */
    FindingSummary(List<FormProblem> problems, CaseForm form) {
        this.form = form;
        this.words = form.words();
        getContent().addClassName("cl-stack");
        List<FormProblem> obstacles =
                problems.stream().filter(FormProblem::isObstacle).toList();
        List<FormProblem> doubts =
                problems.stream().filter(problem -> !problem.isObstacle()).toList();
        add(Tone.ERROR, "cases.form.obstacles", obstacles);
        add(Tone.WARNING, obstacles.isEmpty() ? "cases.form.doubts" : "cases.form.doubts.too", doubts);
    }

    /** Moves the focus here, so that it is read out. */
    void focus() {
        getContent()
                .getChildren()
                .findFirst()
                .ifPresent(first -> first.getElement().callJsFunction("focus"));
    }

    private void add(Tone tone, String key, List<FormProblem> problems) {
        if (!problems.isEmpty()) {
            UnorderedList list = new UnorderedList();
            problems.forEach(problem -> list.add(new ListItem(line(problem))));
            getContent().add(new MessageBar(tone, getTranslation(key, problems.size())).under(list));
        }
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
