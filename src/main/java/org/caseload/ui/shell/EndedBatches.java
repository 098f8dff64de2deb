package org.caseload.ui.shell;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.batch.BatchId;

/**
 * Which batches a session has seen running, so that each is said to have ended once, whichever of its pages looks first and
 * however often it is loaded anew. Used under the session's lock.
 */
final class EndedBatches implements Serializable {

    private final Set<UUID> running = new HashSet<>();

    /** That of a session, made with the first question. */
    static EndedBatches of(VaadinSession session) {
        return Optional.ofNullable(session.getAttribute(EndedBatches.class)).orElseGet(() -> {
            EndedBatches made = new EndedBatches();
            session.setAttribute(EndedBatches.class, made);
            return made;
        });
    }

    /** Takes note of what runs now, and returns what ran the last time and does no longer. */
    Set<BatchId> since(Set<BatchId> now) {
        Set<BatchId> ended = new HashSet<>();
        running.stream().map(BatchId::new).filter(id -> !now.contains(id)).forEach(ended::add);
        running.clear();
        now.forEach(id -> running.add(id.value()));
        return ended;
    }
}
