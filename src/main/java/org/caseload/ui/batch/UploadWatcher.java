package org.caseload.ui.batch;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.caseload.ui.batch.Intake.Result;
import org.caseload.ui.component.Reference;

/** Brings what happens to an upload from the request's thread to the page, progress at most a few times a second. */
final class UploadWatcher implements ManifestUpload.Watcher {

    private static final Duration GAP = Duration.ofMillis(200);

    private final UI ui;
    private final Clock clock;
    private final ManifestUpload.Watcher page;
    private Instant next = Instant.MIN;

    /**
     * Connects a page.
     *
     * @param page is called under the page's lock
     */
    UploadWatcher(UI ui, Clock clock, ManifestUpload.Watcher page) {
        this.ui = ui;
        this.clock = clock;
        this.page = page;
    }

    @Override
    public void started(String name, long size) {
        tell(() -> page.started(name, size));
    }

    @Override
    public void moved(long received, long size) {
        Instant now = clock.instant();
        if (!now.isBefore(next) || received >= size) {
            next = now.plus(GAP);
            var unused = ui.access(() -> page.moved(received, size));
        }
    }

    @Override
    public void ended(Result result) {
        tell(() -> page.ended(result));
    }

    @Override
    public void tooLarge(String name) {
        tell(() -> page.tooLarge(name));
    }

    @Override
    public void brokeOff(String name, boolean cancelled) {
        tell(() -> page.brokeOff(name, cancelled));
    }

    @Override
    public void failed(Reference reference) {
        tell(() -> page.failed(reference));
    }

    private void tell(Runnable news) {
        try {
            var unused = ui.access(news::run);
        } catch (UIDetachedException gone) {
            // Nobody looks any more. While bytes come, moved() finds out and ends the upload.
        }
    }
}
