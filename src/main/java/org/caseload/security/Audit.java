package org.caseload.security;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who did what. An entry belongs to the transaction of the change: both are stored, or neither.
 *
 * <p>Callers give ids and the names of settings, never what a manifest says about a patient.
 */
@Service
public class Audit {

    private final AuditRepository entries;
    private final CurrentUser currentUser;
    private final Clock clock;

    Audit(AuditRepository entries, CurrentUser currentUser, Clock clock) {
        this.entries = entries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Records something that whoever is at work did.
     *
     * @param object what it was done to, such as {@code batch 1f0c…}
     */
    @Transactional
    public void record(AuditAction action, String object) {
        record(action, object, null, null);
    }

    /**
     * Records a change.
     *
     * @param before how the object was; null for what is new, or where there is nothing to tell
     * @param after how it is now; null for what is gone
     */
    @Transactional
    public void record(AuditAction action, String object, @Nullable String before, @Nullable String after) {
        write(currentUser.find(), action, object, before, after);
    }

    /** Records what somebody did who is not signed in yet, or not any more. */
    @Transactional
    void recordOf(@Nullable SignedIn actor, AuditAction action, String object) {
        recordOf(actor, action, object, null, null);
    }

    /** Records, beside, what came of it. */
    @Transactional
    void recordOf(@Nullable SignedIn actor, AuditAction action, String object, String after) {
        recordOf(actor, action, object, null, after);
    }

    @Transactional
    void recordOf(
            @Nullable SignedIn actor,
            AuditAction action,
            String object,
            @Nullable String before,
            @Nullable String after) {
        write(Optional.ofNullable(actor), action, object, before, after);
    }

    private void write(
            Optional<SignedIn> actor,
            AuditAction action,
            String object,
            @Nullable String before,
            @Nullable String after) {
        entries.add(
                new AuditEntry(
                        0,
                        clock.instant(),
                        actor.map(SignedIn::username).orElse(""),
                        currentUser.address(),
                        action,
                        object,
                        before,
                        after),
                actor.map(SignedIn::id).orElse(null));
    }
}
