package org.caseload.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caseload.catalog.CatalogRefusedException;
import org.caseload.catalog.Location;
import org.caseload.catalog.Location.LocalFolder;
import org.caseload.catalog.Location.S3Bucket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Looks for files in storage providers. Never in a database transaction: an answer may take long. */
@Service
public class Storages {

    private static final Logger log = LoggerFactory.getLogger(Storages.class);

    /** Who waits at a page is told something else before long. */
    private static final Duration AT_A_PAGE = Duration.ofSeconds(3);

    /** Of one answer in a check: far more than a provider that gives signs of life needs. */
    private static final Duration IN_A_CHECK = Duration.ofMinutes(30);

    private final StorageProperties properties;
    private final AllowedLocations allowed;
    private final S3Clients clients;
    private final ProviderThreads threads;

    Storages(StorageProperties properties, AllowedLocations allowed, S3Clients clients, ProviderThreads threads) {
        this.properties = properties;
        this.allowed = allowed;
        this.clients = clients;
        this.threads = threads;
    }

    /** A look-up for a job, which waits as long as providers give signs of life. */
    public Lookup forCheck() {
        return new Lookup(this, new Patience(properties.timeout(), IN_A_CHECK));
    }

    /** A look-up while a person waits, three seconds for each answer. */
    public Lookup forPage() {
        Duration shorter = properties.timeout().compareTo(AT_A_PAGE) < 0 ? properties.timeout() : AT_A_PAGE;
        return new Lookup(this, new Patience(shorter, AT_A_PAGE));
    }

    /**
     * Finds out whether a provider can be asked, waiting no longer than {@code caseload.storage.timeout}.
     *
     * @return what stands against it; empty when it answers
     */
    public Optional<Trouble> test(Location location) {
        Duration timeout = properties.timeout();
        try {
            FileStore store = open(location);
            ask("test of " + location, () -> probed(store), new Pulse(), new Patience(timeout, timeout));
            return Optional.empty();
        } catch (StorageTroubleException trouble) {
            log.info("The test of a storage provider failed: {}", trouble.reason());
            return Optional.of(trouble.trouble());
        }
    }

    <T> T ask(String provider, Callable<T> work, Pulse pulse, Patience patience) throws StorageTroubleException {
        return threads.call(provider, work, pulse, patience);
    }

    FileStore open(Location location) throws StorageTroubleException {
        try {
            allowed.check(location);
        } catch (CatalogRefusedException refused) {
            throw new StorageTroubleException(Trouble.NOT_ALLOWED, refused);
        }
        return switch (location) {
            case LocalFolder folder -> new LocalStore(Path.of(folder.path()), properties.localRoots());
            case S3Bucket bucket -> new S3Store(clients.of(bucket), bucket);
        };
    }

    private static boolean probed(FileStore store) throws StorageTroubleException {
        store.probe();
        return true;
    }
}
