package org.caseload.security;

/** What may be logged of an exception: its kind and its place, but no message, since that may quote a manifest. */
public final class SafeTrace {

    private SafeTrace() {}

    /** The stack trace with its causes and without their messages, beginning with a line of its own. */
    public static String of(Throwable top) {
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
