package org.caseload.api;

import java.util.Locale;
import org.caseload.manifest.Finding;
import org.caseload.validation.FindingMessages;
import org.springframework.stereotype.Component;

/** Puts findings into the caller's language. */
@Component
class FindingPayloads {

    private final FindingMessages messages = new FindingMessages();

    FindingPayload of(Finding finding, Locale locale) {
        return FindingPayload.of(finding, messages.text(finding, locale));
    }
}
