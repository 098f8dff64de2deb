package org.caseload.phenotype;

import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the release that the settings name; without one, wants a download where no release is kept yet. */
@Component
class FirstRelease {

    private static final Logger log = LoggerFactory.getLogger(FirstRelease.class);

    private final HpoProperties settings;
    private final Releases releases;
    private final ReleaseRepository kept;
    private final DownloadRepository downloads;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstRelease(
            HpoProperties settings,
            Releases releases,
            ReleaseRepository kept,
            DownloadRepository downloads,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.releases = releases;
        this.kept = kept;
        this.downloads = downloads;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A release that cannot be loaded keeps nobody from working: names are kept as text then. */
    @EventListener(ApplicationReadyEvent.class)
    void provide() {
        Path file = settings.file();
        if (file != null) {
            load(file);
        } else if (settings.download()) {
            transaction.executeWithoutResult(status -> {
                if (kept.isEmpty()) {
                    downloads.want(null, clock.instant());
                }
            });
        }
    }

    private void load(Path file) {
        try {
            releases.loadNew(file);
        } catch (RuntimeException failure) {
            log.error("caseload.hpo.file: the HPO release {} could not be loaded.", file.toAbsolutePath(), failure);
        }
    }
}
