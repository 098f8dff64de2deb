package org.caseload.ui.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caseload.cases.SingleCases;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;

/**
 * Judges the form while it is filled in, and says what was found at the fields that somebody has been at. Moves no focus and
 * opens no fold, and asks no storage: what was said about its files stays until their field changes.
 */
final class LiveCheck {

    private static final Set<FindingCode> ABOUT_STORAGE =
            EnumSet.of(FindingCode.FILE_NOT_FOUND, FindingCode.STORAGE_UNAVAILABLE, FindingCode.AUTO_NO_FILES);

    private final SingleCases singleCases;
    private final CaseForm form;
    private boolean requested;

    LiveCheck(SingleCases singleCases, CaseForm form) {
        this.singleCases = singleCases;
        this.form = form;
    }

    /** Checks before the browser is answered, once however many fields have changed. */
    void request() {
        if (!requested) {
            form.getUI().ifPresent(ui -> {
                requested = true;
                ui.beforeClientResponse(form, answer -> check(ui.getLocale()));
            });
        }
    }

    private void check(Locale locale) {
        requested = false;
        Map<FormPlace, List<Finding>> found = FormProblem.of(singleCases.check(form.rows())).stream()
                .filter(problem -> problem.field().isPresent())
                .collect(groupingBy(problem -> problem.field().orElseThrow(), mapping(FormProblem::finding, toList())));
        FormWords words = form.words();
        form.touched()
                .forEach((place, field) -> field.update(
                        withStorage(found.getOrDefault(place, List.of()), field),
                        finding -> words.text(finding, locale)));
    }

    private static List<Finding> withStorage(List<Finding> found, FormField<?> field) {
        return Stream.concat(
                        found.stream(), field.said().stream().filter(finding -> ABOUT_STORAGE.contains(finding.code())))
                .toList();
    }
}
