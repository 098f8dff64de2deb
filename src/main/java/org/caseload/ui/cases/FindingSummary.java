package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;
import org.caseload.validation.FindingMessages;

/** What stands against a case, in a list that leads to the fields; each thing is said at its field as well. */
final class FindingSummary extends Composite<MessageBar> {

    private final transient FindingMessages messages = new FindingMessages();
    private final transient List<Finding> findings;
    private final CaseFields fields;

    FindingSummary(List<Finding> findings, CaseFields fields) {
        this.findings = findings;
        this.fields = fields;
    }

    @Override
    protected MessageBar initContent() {
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(line(finding))));
        return new MessageBar(Tone.ERROR, getTranslation("cases.form.obstacles", findings.size())).under(list);
    }

    /** Moves the focus here, so that it is read out. */
    void focus() {
        ((Focusable<?>) getContent()).focus();
    }

    private Component line(Finding finding) {
        String text = messages.text(finding, getLocale());
        Optional<Column> column = columnOf(finding).filter(fields::has);
        if (column.isEmpty()) {
            return new Span(text);
        }
        fields.showMessage(column.get(), text);
        Button link = new Button(text, click -> fields.focus(column.get()));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        link.addClassName("cl-text-button");
        return link;
    }

    private static Optional<Column> columnOf(Finding finding) {
        return Arrays.stream(Column.values())
                .filter(column -> column.header().equals(finding.column()))
                .findFirst();
    }
}
