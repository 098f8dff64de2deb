package org.caseload.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The place in a list after which its next page begins; callers give it back as they got it. */
final class Cursor {

    private Cursor() {}

    static String after(Object position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(position.toString().getBytes(UTF_8));
    }

    /**
     * Reads a cursor.
     *
     * @param reader gives the position; empty, or an {@link IllegalArgumentException}, when the text is none
     * @return null without a cursor
     * @throws ProblemException when the caller made it up
     */
    static <T> @Nullable T read(@Nullable String cursor, Function<String, Optional<T>> reader) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(new String(Base64.getUrlDecoder().decode(cursor), UTF_8))
                    .orElseThrow(Cursor::unknown);
        } catch (IllegalArgumentException notOurs) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return RequestFault.CURSOR.refusal();
    }
}
