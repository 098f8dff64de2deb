package org.caseload.manifest;

import java.util.Optional;
import java.util.stream.Stream;

/** What separates cells. Names are variants of messages. */
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    /** Only obeyed when a line {@code sep=|} asks for it. */
    PIPE('|');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }

    static Optional<Delimiter> of(char character) {
        return Stream.of(values())
                .filter(delimiter -> delimiter.character == character)
                .findFirst();
    }
}
