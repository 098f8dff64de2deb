package org.caseload.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.Location;
import org.caseload.catalog.Location.LocalFolder;
import org.caseload.catalog.Location.S3Bucket;
import org.caseload.catalog.ProviderKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalog as the API shows it.
 *
 * @param standard whether it holds when a manifest names none
 * @param retired whether it may no longer be used for new cases
 * @param kind how a storage provider is reached; absent in every other list
 * @param root absolute path of a local provider's folder
 * @param bucket of an S3 provider
 * @param prefix what the keys of an S3 provider's files begin with, may be empty
 * @param endpoint of an S3 provider, absent for Amazon's own
 * @param region of an S3 provider
 * @param pathStyle whether an S3 provider's bucket stands in the path of addresses
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogPayload(
        String id,
        String name,
        boolean standard,
        boolean retired,
        @Nullable ProviderKind kind,
        @Nullable String root,
        @Nullable String bucket,
        @Nullable String prefix,
        @Nullable String endpoint,
        @Nullable String region,
        @Nullable Boolean pathStyle) {

    static CatalogPayload of(CatalogEntry entry) {
        LocalFolder folder = entry.location() instanceof LocalFolder local ? local : null;
        S3Bucket bucket = entry.location() instanceof S3Bucket s3 ? s3 : null;
        return new CatalogPayload(
                entry.id(),
                entry.name(),
                entry.standard(),
                entry.isRetired(),
                entry.provider(),
                folder == null ? null : folder.path(),
                bucket == null ? null : bucket.bucket(),
                bucket == null ? null : bucket.prefix(),
                bucket == null ? null : bucket.endpoint(),
                bucket == null ? null : bucket.region(),
                bucket == null ? null : bucket.pathStyle());
    }

    /**
     * What a caller wants an entry to be. What is left out is empty, or false.
     */
    record Change(
            @Nullable String name,
            @Nullable Boolean standard,
            @Nullable Boolean retired,
            @Nullable ProviderKind kind,
            @Nullable String root,
            @Nullable String bucket,
            @Nullable String prefix,
            @Nullable String endpoint,
            @Nullable String region,
            @Nullable Boolean pathStyle) {

        /** What does not belong to the kind is left for the catalog to refuse. */
        private @Nullable Location location() {
            if (root != null) {
                return new LocalFolder(root);
            }
            return bucket == null
                    ? null
                    : new S3Bucket(
                            bucket,
                            prefix == null ? "" : prefix,
                            endpoint,
                            region == null ? "" : region,
                            Boolean.TRUE.equals(pathStyle));
        }

        CatalogEntry entry(CatalogKind list, String id, Instant now) {
            return new CatalogEntry(
                    list,
                    id,
                    name == null ? "" : name,
                    Boolean.TRUE.equals(standard),
                    Boolean.TRUE.equals(retired) ? now : null,
                    kind,
                    location());
        }
    }
}
