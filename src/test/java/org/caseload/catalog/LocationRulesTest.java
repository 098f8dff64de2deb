package org.caseload.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.caseload.catalog.CatalogRefusedException.Reason;
import org.caseload.catalog.Location.LocalFolder;
import org.caseload.catalog.Location.S3Bucket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationRulesTest {

    @Test
    void takesSpacesAndSlashesOff() {
        assertThat(LocationRules.checked(new LocalFolder(" /srv/lab "))).isEqualTo(new LocalFolder("/srv/lab"));
        assertThat(LocationRules.checked(new S3Bucket(" lab ", "/runs/2026/", " ", " eu-central-1 ", true)))
                .isEqualTo(new S3Bucket("lab", "runs/2026", null, "eu-central-1", true));
    }

    @Test
    void refusesALocationThatDoesNotFitTheKind() {
        LocalFolder folder = new LocalFolder("/srv/lab");
        assertThat(refusal(ProviderKind.LOCAL, null)).isEqualTo(Reason.LOCATION_MISSING);
        assertThat(refusal(ProviderKind.S3, null)).isEqualTo(Reason.LOCATION_MISSING);
        assertThat(refusal(ProviderKind.S3, folder)).isEqualTo(Reason.LOCATION_NOT_ALLOWED);
        assertThat(refusal(ProviderKind.EXTERNAL, folder)).isEqualTo(Reason.LOCATION_NOT_ALLOWED);
        assertThat(refusal(null, folder)).isEqualTo(Reason.LOCATION_NOT_ALLOWED);
        assertThat(LocationRules.checked(ProviderKind.EXTERNAL, null)).isNull();
    }

    @Test
    void refusesTextsThatAreMissingOrTooLong() {
        assertThat(refusal(ProviderKind.LOCAL, new LocalFolder(" "))).isEqualTo(Reason.LOCATION_MISSING);
        assertThat(refusal(ProviderKind.LOCAL, new LocalFolder("/" + "x".repeat(1_000))))
                .isEqualTo(Reason.FOLDER_INVALID);
        assertThat(refusal(ProviderKind.LOCAL, new LocalFolder("/a\nb"))).isEqualTo(Reason.FOLDER_INVALID);
        assertThat(refusal(ProviderKind.S3, s3("", "", "eu-central-1"))).isEqualTo(Reason.LOCATION_MISSING);
        assertThat(refusal(ProviderKind.S3, s3("lab", "a\tb", "eu-central-1"))).isEqualTo(Reason.PREFIX_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Lab", "-lab", "lab-", "lab_files", "lab/../x", "a..b", "lab#x", "evil.example:80"})
    void refusesBucketsThatAreNoNames(String bucket) {
        assertThat(refusal(ProviderKind.S3, s3(bucket, "", "eu-central-1"))).isEqualTo(Reason.BUCKET_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "evil.example/", "eu central"})
    void refusesRegionsThatWouldChangeTheHost(String region) {
        assertThat(refusal(ProviderKind.S3, s3("lab", "", region))).isEqualTo(Reason.REGION_INVALID);
    }

    private static S3Bucket s3(String bucket, String prefix, String region) {
        return new S3Bucket(bucket, prefix, null, region, false);
    }

    private static Reason refusal(@Nullable ProviderKind kind, @Nullable Location location) {
        return catchThrowableOfType(CatalogRefusedException.class, () -> LocationRules.checked(kind, location))
                .reason();
    }
}
