package org.caseload.ui.batch;

import java.time.Clock;
import java.util.function.Consumer;
import org.caseload.batch.BatchContents;
import org.caseload.batch.BatchFiles;
import org.caseload.batch.Batches;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;

/**
 * What a step of a batch's page works with.
 *
 * @param verb runs something that moves the batch, shows the new state at once, and says on the page when it was refused
 * @param announce says something to assistive technology without moving the focus
 */
record Desk(
        Batches batches,
        BatchContents contents,
        BatchFiles files,
        Workbench workbench,
        Clock clock,
        SignedIn user,
        Consumer<Runnable> verb,
        Consumer<String> announce) {

    /** Whether the user may do more than look. */
    boolean mayWrite() {
        return user.may(Role.CASE_CREATOR);
    }

    /** Runs a verb of the batch; see the component. */
    void run(Runnable action) {
        verb.accept(action);
    }
}
