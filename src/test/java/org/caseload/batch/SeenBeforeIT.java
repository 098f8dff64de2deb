package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caseload.PostgresTest;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The very same bytes, sent more than once. */
@PostgresTest
@Import(BatchSupport.class)
class SeenBeforeIT {

    @Autowired
    private Batches batches;

    @Autowired
    private BatchContents contents;

    @Autowired
    private BatchSupport support;

    @TempDir
    private Path folder;

    @Test
    void tellsThatTheSameBytesWereSentBefore() throws IOException {
        String manifest = support.families("SEEN", 1);
        BatchId first = upload(manifest);
        assertThat(seenBefore(first)).isEmpty();
        Path same = Files.writeString(folder.resolve("same-again.csv"), manifest);
        assertThat(batches.seenBefore(same)).map(BatchSummary::id).contains(first);

        assertThat(seenBefore(upload(manifest))).map(Finding::severity).contains(Severity.INFO);
    }

    @Test
    void warnsOfCasesThatAnyOfTheEarlierUploadsCreated() throws IOException {
        String manifest = support.families("SEEN-CREATED", 1);
        BatchId creating = upload(manifest);
        batches.create(creating, CreateMode.ALL_OR_NOTHING, null);
        support.awaitRest(creating);
        upload(manifest);

        assertThat(seenBefore(upload(manifest))).hasValueSatisfying(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments()).contains(creating.toString());
        });
    }

    private Optional<Finding> seenBefore(BatchId id) {
        return contents.findings(id, FindingFilter.all(), 0, 50).stream()
                .map(StoredFinding::finding)
                .filter(finding -> finding.code() == FindingCode.FILE_SEEN_BEFORE)
                .findFirst();
    }

    private BatchId upload(String manifest) throws IOException {
        return support.checked(folder, "same.csv", manifest);
    }
}
