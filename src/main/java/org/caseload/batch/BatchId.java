package org.caseload.batch;

import java.util.Optional;
import java.util.UUID;

/** The identity of a batch: random, so that it cannot be guessed. */
public record BatchId(UUID value) {

    public static BatchId random() {
        return new BatchId(UUID.randomUUID());
    }

    /** Reads the form of {@link #toString()}; empty when the text is none. */
    public static Optional<BatchId> parse(String text) {
        try {
            return Optional.of(new BatchId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
