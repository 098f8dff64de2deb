package org.caseload.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param nextCursor what asks for the next part; null when this was the last
 */
record Page<T>(List<T> items, @Nullable String nextCursor) {

    static final int MAX_LIMIT = 500;

    static final String DEFAULT_LIMIT = "50";

    /** A list that comes in one part. */
    static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * The first {@code limit} of what was found.
     *
     * @param found one more than asked for when there are more
     * @param position what the next page starts after
     */
    static <S, T> Page<T> of(List<S> found, int limit, Function<S, ?> position, Function<S, T> payload) {
        List<S> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Cursor.after(position.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(payload).toList(), next);
    }

    /** @throws ProblemException unless it is from 1 to 500 */
    static int checkedLimit(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw RequestFault.LIMIT.refusal(MAX_LIMIT);
        }
        return limit;
    }
}
