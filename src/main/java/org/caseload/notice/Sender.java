package org.caseload.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one after the other. A notice is marked after its receiver has taken it: a crash between the two sends
 * it twice, with the same id, and never not at all.
 */
@Component
class Sender {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    /** Then others have their turn with the worker. */
    private static final int MOST_AT_ONCE = 100;

    private final NoticeRepository notices;
    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
    private final Clock clock;

    Sender(NoticeRepository notices, List<Carrier> carriers, Clock clock) {
        this.notices = notices;
        carriers.forEach(carrier -> this.carriers.put(carrier.channel(), carrier));
        this.clock = clock;
    }

    /** A receiver that does not take one is not troubled with its others now, so that it does not hold up the rest. */
    void sendDue() {
        Set<String> failing = new HashSet<>();
        for (int i = 0; i < MOST_AT_ONCE && !Thread.currentThread().isInterrupted(); i++) {
            Optional<Notice> due = notices.nextDue(clock.instant(), failing);
            if (due.isEmpty()) {
                return;
            }
            if (!send(due.get())) {
                failing.add(due.get().receiver().name());
            }
        }
    }

    private boolean send(Notice notice) {
        Outcome outcome = attempt(notice);
        Instant now = clock.instant();
        NoticeFailure failure = outcome.failure();
        int tries = notice.tries() + 1;
        if (failure == null) {
            notices.keep(notice, NoticeState.DELIVERED, outcome, null, now);
        } else if (failure.isFinal() || tries >= Pause.TRIES) {
            log.warn("Notice {} to {} failed for good: {}", notice.id(), notice.receiver(), failure);
            notices.keep(notice, NoticeState.FAILED, outcome, null, now);
        } else {
            notices.keep(notice, NoticeState.WAITING, outcome, now.plus(Pause.after(tries)), now);
        }
        return failure == null;
    }

    private Outcome attempt(Notice notice) {
        try {
            return Objects.requireNonNull(carriers.get(notice.receiver().channel()))
                    .carry(notice);
        } catch (RuntimeException unforeseen) {
            log.error("Notice {} could not be sent", notice.id(), unforeseen);
            return Outcome.failed(NoticeFailure.UNKNOWN);
        }
    }
}
