package org.caseload.ui.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.batch.UploadRefusedException;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.security.UserId;
import org.caseload.ui.batch.Intake.Result;
import org.caseload.ui.component.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ManifestUploadTest implements ManifestUpload.Watcher {

    private static final int LIMIT = 100;

    private final Batches batches = mock();
    private final UserId user = new UserId(UUID.randomUUID());
    private final ManifestUpload upload = new ManifestUpload(LIMIT, new Intake(batches, user), this);
    private final List<String> news = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private boolean cancelWhileItMoves;

    @Test
    void storesTheFileAndDeletesItsCopy() throws IOException {
        when(batches.seenBefore(any())).thenReturn(Optional.empty());
        when(batches.upload(eq("run.csv"), any(), eq(user), isNull())).thenAnswer(call -> {
            files.add(call.getArgument(1));
            assertThat(files.getFirst()).hasContent("a,b");
            return Summaries.ID;
        });
        upload.handleUploadRequest(event("run.csv", "a,b"));
        assertThat(news).containsExactly("started 3", "moved 3", "stored");
        assertThat(files.getFirst()).doesNotExist();
    }

    @Test
    void asksWhenTheSameBytesWereSentBefore() throws IOException {
        BatchSummary earlier = Summaries.with(BatchStatus.COMPLETED).make();
        when(batches.seenBefore(any())).thenReturn(Optional.of(earlier));
        upload.handleUploadRequest(event("again.csv", "a,b"));
        assertThat(news).endsWith("seen again.csv");
        assertThat(files.getFirst()).hasContent("a,b");
        verify(batches, never()).upload(any(), any(), any(), any());
        Files.delete(files.getFirst());
    }

    @Test
    void bringsARefusalWithItsFinding() throws IOException {
        when(batches.seenBefore(any())).thenReturn(Optional.empty());
        Finding finding = Finding.ofFile(FindingCode.FILE_TYPE_UNSUPPORTED, null);
        when(batches.upload(any(), any(), any(), any())).thenThrow(new UploadRefusedException(finding));
        upload.handleUploadRequest(event("run.pdf", "a"));
        assertThat(news).endsWith("refused FILE_TYPE_UNSUPPORTED");
    }

    @Test
    void refusesASizeThatIsAnnouncedAsTooLarge() throws IOException {
        UploadEvent event = event("large.csv", "x".repeat(LIMIT + 1));
        upload.handleUploadRequest(event);
        assertThat(news).containsExactly("too large large.csv");
        verify(event).reject();
    }

    @Test
    void refusesASizeThatTurnsOutTooLarge() throws IOException {
        UploadEvent event = event("large.csv", "x".repeat(10 * LIMIT));
        when(event.getFileSize()).thenReturn(-1L);
        upload.handleUploadRequest(event);
        assertThat(news).endsWith("too large large.csv");
        verify(batches, never()).seenBefore(any());
    }

    @Test
    void storesNothingWhenItBreaksOff() throws IOException {
        UploadEvent event = event("half.csv", "half");
        when(event.getFileSize()).thenReturn(8L);
        upload.handleUploadRequest(event);
        assertThat(news).endsWith("broke off false");
        verify(batches, never()).seenBefore(any());
    }

    @Test
    void storesNothingWhenItIsCancelledAtTheLastByte() throws IOException {
        cancelWhileItMoves = true;
        upload.handleUploadRequest(event("run.csv", "a,b"));
        assertThat(news).endsWith("broke off true");
        verify(batches, never()).seenBefore(any());
    }

    @Test
    void saysWhatToQuoteWhenStoringFails() throws IOException {
        when(batches.seenBefore(any())).thenThrow(new IllegalStateException("database gone"));
        upload.handleUploadRequest(event("run.csv", "a,b"));
        assertThat(news.getLast()).startsWith("failed REF-");
    }

    @Test
    void logsNeitherTheNameNorWhatAFailureQuotes(CapturedOutput output) throws IOException {
        when(batches.seenBefore(any())).thenThrow(new IllegalStateException("row of John Doe"));
        upload.handleUploadRequest(event("Jane Doe.csv", "a,b"));
        assertThat(output)
                .contains(news.getLast().substring("failed ".length()), "java.lang.IllegalStateException")
                .doesNotContain("Doe");
    }

    private static UploadEvent event(String name, String content) {
        InputStream bytes = new ByteArrayInputStream(content.getBytes(UTF_8));
        UploadEvent event = mock();
        when(event.getFileName()).thenReturn(name);
        when(event.getFileSize()).thenReturn((long) content.length());
        when(event.getInputStream()).thenReturn(bytes);
        return event;
    }

    @Override
    public void started(String fileName, long size) {
        news.add("started " + size);
    }

    @Override
    public void moved(long received, long size) {
        news.add("moved " + received);
        if (cancelWhileItMoves) {
            upload.cancel();
        }
    }

    @Override
    public void ended(Result result) {
        switch (result) {
            case Result.Stored stored -> news.add("stored");
            case Result.SeenBefore seen -> {
                news.add("seen " + seen.fileName());
                files.add(seen.file());
            }
            case Result.Refused refused ->
                news.add("refused " + refused.finding().code());
        }
    }

    @Override
    public void tooLarge(String fileName) {
        news.add("too large " + fileName);
    }

    @Override
    public void brokeOff(String fileName, boolean cancelled) {
        news.add("broke off " + cancelled);
    }

    @Override
    public void failed(Reference reference) {
        news.add("failed " + reference);
    }
}
