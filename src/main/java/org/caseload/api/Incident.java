package org.caseload.api;

import org.caseload.batch.SupportReference;
import org.caseload.security.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something unforeseen, in the log under a reference. */
final class Incident {

    private static final Logger log = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /**
     * Logs where it happened. The exceptions' messages are left out, since they may quote a manifest.
     *
     * @return what to quote for support
     */
    static String log(Throwable cause) {
        String reference = SupportReference.next();
        log.error("Unexpected error, reference {}{}", reference, SafeTrace.of(cause));
        return reference;
    }
}
