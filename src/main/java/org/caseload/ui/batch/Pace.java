package org.caseload.ui.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How fast a count grows, measured over about the last ten seconds of what was stored.
 *
 * <p>Says nothing before it has watched for a second: a rate guessed from two chunks would jump about. Not thread-safe.
 */
final class Pace {

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration LEAST = Duration.ofSeconds(1);

    private record Reading(Instant at, int done) {}

    private final Deque<Reading> readings = new ArrayDeque<>();

    /** Takes a stored count in. A count that fell belongs to another attempt and starts the measurement anew. */
    void add(int done, Instant at) {
        if (!readings.isEmpty() && done < readings.getLast().done()) {
            readings.clear();
        }
        readings.addLast(new Reading(at, done));
        forgetBefore(at.minus(WINDOW));
    }

    /** Keeps one reading from before the window, so that the window is always covered whole. */
    private void forgetBefore(Instant start) {
        while (readings.size() > 2 && secondReadingIsBefore(start)) {
            readings.removeFirst();
        }
    }

    private boolean secondReadingIsBefore(Instant start) {
        Reading first = readings.removeFirst();
        boolean before = !readings.getFirst().at().isAfter(start);
        readings.addFirst(first);
        return before;
    }

    /** Counts per second; empty while nothing can be said. */
    OptionalDouble perSecond() {
        if (readings.size() < 2) {
            return OptionalDouble.empty();
        }
        Duration watched =
                Duration.between(readings.getFirst().at(), readings.getLast().at());
        if (watched.compareTo(LEAST) < 0) {
            return OptionalDouble.empty();
        }
        int grown = readings.getLast().done() - readings.getFirst().done();
        return OptionalDouble.of(grown * 1000.0 / watched.toMillis());
    }

    /** How long the rest takes at this pace; empty while nothing can be said or nothing moves. */
    Optional<Duration> timeFor(int rest) {
        OptionalDouble rate = perSecond();
        if (rate.isEmpty() || rate.getAsDouble() <= 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(rest * 1000.0 / rate.getAsDouble())));
    }
}
