package org.caseload.security;

/** Settings cannot be followed, so that the start is refused. */
final class SettingsRefusedException extends RuntimeException {

    private final String action;

    /**
     * @param description what is wrong, one sentence
     * @param action what to do, one sentence
     */
    SettingsRefusedException(String description, String action) {
        super(description);
        this.action = action;
    }

    String action() {
        return action;
    }
}
