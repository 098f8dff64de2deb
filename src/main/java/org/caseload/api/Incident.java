package org.caseload.api;

import org.caseload.batch.SupportReference;
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
        log.error("Unexpected error, reference {}{}", reference, trace(cause));
        return reference;
    }

    static String trace(Throwable top) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = top; cause != null; cause = cause.getCause()) {
            trace.append(System.lineSeparator()).append(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                trace.append(System.lineSeparator()).append("\tat ").append(frame);
            }
        }
        return trace.toString();
    }
}
