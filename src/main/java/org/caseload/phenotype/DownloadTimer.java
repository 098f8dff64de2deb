package org.caseload.phenotype;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether a download is due, on a thread of its own: the start never waits for it. */
@Component
class DownloadTimer {

    private static final Logger log = LoggerFactory.getLogger(DownloadTimer.class);
    private static final int SECONDS = 3;

    private final Downloader downloader;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("hpo-download").daemon().factory());

    DownloadTimer(Downloader downloader) {
        this.downloader = downloader;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var unused = thread.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        thread.shutdownNow();
    }

    /** What is thrown would end the timer: the database may be out of reach for a while. */
    private void look() {
        try {
            downloader.tryDue();
        } catch (RuntimeException passing) {
            log.debug("It could not be looked whether a download is due", passing);
        }
    }
}
