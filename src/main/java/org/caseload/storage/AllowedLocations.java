package org.caseload.storage;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.caseload.catalog.CatalogRefusedException;
import org.caseload.catalog.CatalogRefusedException.Reason;
import org.caseload.catalog.Location;
import org.caseload.catalog.Location.LocalFolder;
import org.caseload.catalog.Location.S3Bucket;
import org.caseload.catalog.LocationPolicy;
import org.springframework.stereotype.Component;

/**
 * Compares locations with the settings. Asked when a provider is stored and again when it is used, since settings may have
 * become stricter meanwhile.
 */
@Component
class AllowedLocations implements LocationPolicy {

    private final StorageProperties properties;

    AllowedLocations(StorageProperties properties) {
        this.properties = properties;
    }

    @Override
    public void check(Location location) {
        switch (location) {
            case LocalFolder folder -> check(folder);
            case S3Bucket bucket -> check(bucket);
        }
    }

    private void check(LocalFolder folder) {
        refuseIf(properties.localRoots().isEmpty(), Reason.LOCAL_ROOTS_NOT_SET);
        Path path = path(folder);
        boolean allowed = properties.localRoots().stream()
                .map(root -> root.toAbsolutePath().normalize())
                .anyMatch(path::startsWith);
        refuseIf(!allowed, Reason.FOLDER_NOT_ALLOWED);
    }

    private static Path path(LocalFolder folder) {
        try {
            Path path = Path.of(folder.path());
            refuseIf(!path.isAbsolute(), Reason.FOLDER_INVALID);
            return path.normalize();
        } catch (InvalidPathException unfit) {
            throw new CatalogRefusedException(Reason.FOLDER_INVALID);
        }
    }

    private void check(S3Bucket location) {
        refuseIf(!properties.s3Buckets().contains(location.bucket()), Reason.BUCKET_NOT_ALLOWED);
        String endpoint = location.endpoint();
        boolean allowed = endpoint == null
                || properties.s3Endpoints().stream().map(URI::toString).anyMatch(endpoint::equals);
        refuseIf(!allowed, Reason.ENDPOINT_NOT_ALLOWED);
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new CatalogRefusedException(reason);
        }
    }
}
