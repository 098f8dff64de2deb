package org.caseload.storage;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.Location;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The questions of one check. A provider that did not answer once is not asked again, so that the check waits for it once
 * and says the same of all its files. May be used by several threads.
 */
public final class Lookup {

    private static final Logger log = LoggerFactory.getLogger(Lookup.class);

    private final Storages storages;
    private final Patience patience;
    private final Map<String, Asked> providers = new ConcurrentHashMap<>();

    Lookup(Storages storages, Patience patience) {
        this.storages = storages;
        this.patience = patience;
    }

    /**
     * Looks for files.
     *
     * @param provider whose files can be looked up
     * @return empty when the provider does not answer
     */
    public Optional<Found> find(CatalogEntry provider, Wanted wanted) {
        Asked asked = providers.computeIfAbsent(provider.id(), any -> new Asked());
        if (asked.gaveUp) {
            return Optional.empty();
        }
        try {
            FileStore store = asked.store(storages, provider.location());
            return Optional.of(
                    storages.ask(provider.id(), () -> store.find(wanted, asked.pulse), asked.pulse, patience));
        } catch (StorageTroubleException trouble) {
            if (asked.giveUp()) {
                log.warn("Storage provider {} cannot be asked: {}", provider.id(), trouble.reason());
            }
            return Optional.empty();
        }
    }

    private static final class Asked {

        private final Pulse pulse = new Pulse();
        private @Nullable FileStore store;
        private volatile boolean gaveUp;

        synchronized FileStore store(Storages storages, @Nullable Location location) throws StorageTroubleException {
            if (store == null) {
                if (location == null) {
                    throw new StorageTroubleException(Trouble.NOT_ALLOWED);
                }
                store = storages.open(location);
            }
            return store;
        }

        /** Whether it is news. */
        synchronized boolean giveUp() {
            boolean news = !gaveUp;
            gaveUp = true;
            return news;
        }
    }
}
