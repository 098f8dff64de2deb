package org.caseload.ui.batch;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.security.SafeTrace;
import org.caseload.ui.batch.Intake.Result;
import org.caseload.ui.component.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives a file from the browser: streams it to a temporary file, never into memory or the session, and hands it to the
 * {@link Intake}. An upload that breaks off or is cancelled leaves nothing behind.
 */
final class ManifestUpload implements UploadHandler {

    /** Whoever shows how it goes. Called on the request's thread, without the page's lock. */
    interface Watcher {
        void started(String fileName, long size);

        void moved(long received, long size);

        void ended(Result result);

        /** More bytes came than are allowed. */
        void tooLarge(String fileName);

        /** It broke off or was cancelled; nothing was stored. */
        void brokeOff(String fileName, boolean cancelled);

        /** It came whole but could not be stored, and nobody foresaw why; the log has it under the reference. */
        void failed(Reference reference);
    }

    private static final Logger LOG = LoggerFactory.getLogger(ManifestUpload.class);
    private static final int PIECE = 64 * 1024;

    private final long maxSize;
    private final transient Intake intake;
    private final transient Watcher watcher;
    private volatile boolean cancelled;

    ManifestUpload(long maxSize, Intake intake, Watcher watcher) {
        this.maxSize = maxSize;
        this.intake = intake;
        this.watcher = watcher;
    }

    /** Stops the upload that is under way; it is not stored any more, even when all its bytes are here. */
    void cancel() {
        cancelled = true;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        cancelled = false;
        String name = event.getFileName();
        if (event.getFileSize() > maxSize) {
            refuseSize(event);
            return;
        }
        watcher.started(name, event.getFileSize());
        Path file = Files.createTempFile("caseload-upload-", ".part");
        try {
            receive(event, file);
        } catch (IOException | RuntimeException broken) {
            Intake.delete(file);
            watcher.brokeOff(name, cancelled);
            LOG.debug("An upload broke off{}", SafeTrace.of(broken));
            return;
        }
        if (Files.size(file) > maxSize) {
            Intake.delete(file);
            refuseSize(event);
        } else {
            hand(name, file);
        }
    }

    private void hand(String name, Path file) {
        try {
            watcher.ended(intake.take(name, file));
        } catch (RuntimeException unforeseen) {
            Reference reference = Reference.random();
            LOG.error("{}: an upload was not stored{}", reference, SafeTrace.of(unforeseen));
            watcher.failed(reference);
        }
    }

    private void refuseSize(UploadEvent event) {
        event.reject();
        watcher.tooLarge(event.getFileName());
    }

    /** Copies until the end, or until one byte too many has come. */
    private void receive(UploadEvent event, Path file) throws IOException {
        long received = 0;
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int n = in.read(piece); n >= 0 && received <= maxSize; n = in.read(piece)) {
                out.write(piece, 0, n);
                received += n;
                watcher.moved(received, event.getFileSize());
                stopIfCancelled();
            }
        }
        if (received < event.getFileSize()) {
            throw new EOFException("only %d of %d bytes came".formatted(received, event.getFileSize()));
        }
        stopIfCancelled();
    }

    private void stopIfCancelled() throws IOException {
        if (cancelled) {
            throw new IOException("cancelled");
        }
    }
}
