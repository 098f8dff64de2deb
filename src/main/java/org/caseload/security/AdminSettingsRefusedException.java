package org.caseload.security;

/** The settings {@code caseload.admin.*} cannot be followed, so that the start is refused. */
final class AdminSettingsRefusedException extends RuntimeException {

    private final String action;

    /**
     * @param description what is wrong, one sentence
     * @param action what to do, one sentence
     */
    AdminSettingsRefusedException(String description, String action) {
        super(description);
        this.action = action;
    }

    String action() {
        return action;
    }
}
