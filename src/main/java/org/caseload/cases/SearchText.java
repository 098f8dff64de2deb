package org.caseload.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.caseload.validation.CaseDraft;
import org.caseload.validation.PersonDraft;

/** What the search box of the case listing looks into: ids, names and the proband's phenotypes, in lower case. */
final class SearchText {

    private SearchText() {}

    /** @param names labels count as they are now: one that a later release changes is still found by the former one */
    static String of(CaseId caseId, CaseDraft draft, PhenotypeNames names) {
        List<String> parts = new ArrayList<>(List.of(caseId.value(), draft.familyId()));
        draft.people().stream()
                .map(PersonDraft::bioSampleName)
                .filter(Objects::nonNull)
                .forEach(parts::add);
        parts.addAll(draft.proband().phenotypeIds());
        parts.addAll(names.all(draft.proband().phenotypeIds()));
        parts.addAll(draft.proband().phenotypeNames());
        return fold(String.join("\n", parts));
    }

    /** The form in which texts are compared. */
    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
