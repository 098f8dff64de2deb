package org.caseload.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caseload.validation.CaseDraft;
import org.caseload.validation.PersonDraft;

/** What the search box of the case listing looks into: ids, names and the proband's phenotypes, in lower case. */
final class SearchText {

    /** Longer than a year, which many ids have. */
    private static final int RARE_DIGITS = 6;

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{" + RARE_DIGITS + ",}");

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

    /**
     * The part of a text by which the index finds it soonest: the end of a long number, as ids have it. The index compares the
     * lists of all groups of three characters that it is asked for, and those of an id's beginning have nearly every case.
     *
     * @param folded see {@link #fold}
     * @return empty when it is best asked for the whole text
     */
    static Optional<String> rarePart(String folded) {
        List<String> numbers =
                LONG_NUMBER.matcher(folded).results().map(MatchResult::group).toList();
        return numbers.size() == 1
                ? Optional.of(numbers.getFirst().substring(numbers.getFirst().length() - RARE_DIGITS))
                : Optional.empty();
    }
}
