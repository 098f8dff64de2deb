package org.caseload.ui.component;

/** How something is meant. A tone always comes with a word and, where it is a state, with an icon of its own outline. */
public enum Tone {
    NEUTRAL("", Icon.INFO, ""),
    ERROR("cl-error", Icon.ERROR, "error"),
    WARNING("cl-warn", Icon.WARNING, "warning"),
    OK("cl-ok", Icon.OK, "success"),
    /** Under way. */
    RUNNING("cl-run", Icon.RUNNING, "info"),
    /** Worth knowing, or at rest. */
    INFO("cl-idle", Icon.INFO, "");

    private final String className;
    private final Icon icon;
    private final String theme;

    Tone(String className, Icon icon, String theme) {
        this.className = className;
        this.icon = icon;
        this.theme = theme;
    }

    /** The class that sets the colours; empty for none. */
    public String className() {
        return className;
    }

    public Icon icon() {
        return icon;
    }

    /** The theme of a badge; empty for none. */
    public String theme() {
        return theme;
    }
}
