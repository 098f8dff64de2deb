package org.caseload.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.caseload.manifest.Finding;
import org.caseload.validation.UploadFindings;
import org.springframework.stereotype.Component;

/** Notices that the very same bytes were uploaded before. */
@Component
class SeenBefore {

    private final BatchRepository batches;
    private final Clock clock;

    SeenBefore(BatchRepository batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    /** What to say about a batch whose bytes an earlier batch has too. */
    Optional<Finding> finding(BatchId id) {
        return batches.twinBefore(id)
                .map(earlier -> UploadFindings.seenBefore(
                        earlier.id().toString(),
                        LocalDate.ofInstant(earlier.createdAt(), clock.getZone()),
                        earlier.createdCount()));
    }
}
