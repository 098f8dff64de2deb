package org.caseload.ui.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.batch.UploadRefusedException;
import org.caseload.manifest.Finding;
import org.caseload.security.UserId;

/** What happens to a file that has arrived: it becomes a batch, or somebody has to decide. */
final class Intake {

    /** How it went. */
    sealed interface Result {
        record Stored(BatchId id) implements Result {}

        /**
         * The same bytes were sent before, and nothing was stored now.
         *
         * @param file where they wait for the decision; whoever takes the result deletes it
         */
        record SeenBefore(BatchSummary batch, String fileName, Path file) implements Result {}

        /** Nothing was stored. */
        record Refused(Finding finding) implements Result {}
    }

    private final Batches batches;
    private final UserId user;

    Intake(Batches batches, UserId user) {
        this.batches = batches;
        this.user = user;
    }

    /** Stores the file as a batch unless it is known; deletes it unless it is needed for the decision. */
    Result take(String fileName, Path file) {
        Optional<BatchSummary> earlier = lookUp(file);
        return earlier.<Result>map(batch -> new Result.SeenBefore(batch, fileName, file))
                .orElseGet(() -> store(fileName, file));
    }

    private Optional<BatchSummary> lookUp(Path file) {
        try {
            return batches.seenBefore(file);
        } catch (RuntimeException failed) {
            delete(file);
            throw failed;
        }
    }

    /** Stores the file as a batch and deletes it. */
    Result store(String fileName, Path file) {
        try {
            return new Result.Stored(batches.upload(fileName, file, user, null));
        } catch (UploadRefusedException refused) {
            return new Result.Refused(refused.finding());
        } finally {
            delete(file);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
