package org.caseload.ui.cases;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.caseload.manifest.Finding;
import org.caseload.validation.FindingMessages;

/**
 * The words of findings in the form: those of a batch, but for the few that name a line, which a form does not have.
 *
 * @param names what the people are called on the page, the proband first
 */
record FormWords(List<String> names) implements Serializable {

    private static final FindingMessages MESSAGES = new FindingMessages();

    /** What the finding says. */
    String text(Finding finding, Locale locale) {
        return switch (finding.code()) {
            case BIOSAMPLE_REPEATED_IN_FAMILY, FILE_IN_SEVERAL_SAMPLES ->
                I18NProvider.translate(
                        locale,
                        "cases.form.finding." + finding.code().name(),
                        finding.value(),
                        nameAtLine(finding.arguments().get(1)));
            default -> MESSAGES.text(finding, locale);
        };
    }

    /** The same with the person in front, where it is about one and there are several. */
    String textWithName(FormProblem problem, Locale locale) {
        String text = text(problem.finding(), locale);
        int person = problem.field().map(FormPlace::person).orElse(FormPlace.THE_CASE);
        return person == FormPlace.THE_CASE || names.size() == 1
                ? text
                : I18NProvider.translate(locale, "cases.form.of", names.get(person - 1), text);
    }

    /** Lines are numbers of people. */
    private String nameAtLine(Object line) {
        return line instanceof Integer number ? names.get(number - 1) : "";
    }
}
