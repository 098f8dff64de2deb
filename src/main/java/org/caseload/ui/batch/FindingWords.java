package org.caseload.ui.batch;

import org.caseload.batch.FindingGroup;
import org.caseload.manifest.Finding;
import org.caseload.validation.FindingMessages;

/** The words of findings in the language of the current user. */
final class FindingWords {

    private static final FindingMessages MESSAGES = new FindingMessages();

    private FindingWords() {}

    static String text(Finding finding) {
        return MESSAGES.text(finding, BatchWords.locale());
    }

    /** Such as: Unknown kit ‘Twst Exome’ in 9 rows. */
    static String group(FindingGroup group) {
        return MESSAGES.group(group.first().withRows(Math.max(1, group.rows())), BatchWords.locale());
    }

    /** The best suggestion, empty for none. */
    static String suggestion(Finding finding) {
        return finding.suggestions().isEmpty() ? "" : finding.suggestions().getFirst();
    }
}
