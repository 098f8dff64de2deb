package org.caseload.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.caseload.catalog.CatalogRefusedException;
import org.caseload.catalog.CatalogRefusedException.Reason;
import org.caseload.catalog.Location;
import org.caseload.catalog.Location.LocalFolder;
import org.caseload.catalog.Location.S3Bucket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which places the settings allow. */
class AllowedLocationsTest {

    private final AllowedLocations some = allowed(
            List.of(Path.of("/srv/lab"), Path.of("/mnt/a/../b")),
            List.of("lab-files"),
            List.of("https://s3.lab.example:9000"));
    private final AllowedLocations none = allowed(List.of(), List.of(), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"/srv/lab", "/srv/lab/", "/srv/lab/runs", "/srv/lab/x/../y", "/mnt/b/c"})
    void allowsFoldersInARoot(String path) {
        some.check(new LocalFolder(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/srv", "/srv/laboratory", "/srv/lab/..", "/srv/lab/../../etc", "/mnt/a"})
    void refusesFoldersElsewhere(String path) {
        assertThat(refusal(some, new LocalFolder(path))).isEqualTo(Reason.FOLDER_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab", "./srv/lab", "a\0b"})
    void refusesWhatIsNoAbsolutePath(String path) {
        assertThat(refusal(some, new LocalFolder(path))).isEqualTo(Reason.FOLDER_INVALID);
    }

    @Test
    void saysThatNoFolderIsAllowedAtAll() {
        assertThat(refusal(none, new LocalFolder("/srv/lab"))).isEqualTo(Reason.LOCAL_ROOTS_NOT_SET);
    }

    @Test
    void allowsListedBucketsOfAmazonAndOfListedServices() {
        some.check(bucket("lab-files", null));
        some.check(bucket("lab-files", "https://s3.lab.example:9000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://s3.lab.example:9000",
                "https://s3.lab.example",
                "https://s3.lab.example:9000@evil.example",
                "https://s3.lab.example:9000/x",
                "http://169.254.169.254",
                "http://localhost:8080"
            })
    void refusesServicesThatAreNotListed(String endpoint) {
        assertThat(refusal(some, bucket("lab-files", endpoint))).isEqualTo(Reason.ENDPOINT_NOT_ALLOWED);
    }

    @Test
    void refusesBucketsThatAreNotListed() {
        assertThat(refusal(some, bucket("others", null))).isEqualTo(Reason.BUCKET_NOT_ALLOWED);
        assertThat(refusal(none, bucket("lab-files", null))).isEqualTo(Reason.BUCKET_NOT_ALLOWED);
    }

    private static Reason refusal(AllowedLocations allowed, Location location) {
        return catchThrowableOfType(CatalogRefusedException.class, () -> allowed.check(location))
                .reason();
    }

    private static S3Bucket bucket(String name, @Nullable String endpoint) {
        return new S3Bucket(name, "", endpoint, "eu-central-1", false);
    }

    private static AllowedLocations allowed(List<Path> roots, List<String> buckets, List<String> endpoints) {
        List<URI> addresses = endpoints.stream().map(URI::create).toList();
        return new AllowedLocations(new StorageProperties(roots, buckets, addresses, Duration.ofSeconds(1)));
    }
}
