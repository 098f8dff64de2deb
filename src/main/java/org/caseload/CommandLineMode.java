package org.caseload;

/** What the program does instead of serving when its arguments ask for it; found by {@link java.util.ServiceLoader}. */
public interface CommandLineMode {

    /** Whether these arguments are meant for it. */
    boolean isMeant(String... arguments);

    /** Does what they say, and ends the process. */
    void run(String... arguments);
}
