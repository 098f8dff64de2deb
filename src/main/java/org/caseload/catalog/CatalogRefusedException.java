package org.caseload.catalog;

/** A change of the catalog that is not made. */
public final class CatalogRefusedException extends RuntimeException {

    /** What stands against it. The names are part of the REST API. */
    public enum Reason {
        ID_MISSING,
        ID_TOO_LONG,
        /** An id may not hold a separator of lists ({@code ;} or {@code ,}), or it could not be named in a manifest. */
        ID_HAS_SEPARATOR,
        ID_TAKEN,
        NAME_MISSING,
        NAME_TOO_LONG,
        NOT_FOUND,
        PROVIDER_MISSING,
        /** Only a storage provider is reached in some way. */
        PROVIDER_NOT_ALLOWED,
        /** A folder or a bucket is needed for this kind of provider. */
        LOCATION_MISSING,
        /** The location is one of another kind of provider. */
        LOCATION_NOT_ALLOWED,
        FOLDER_INVALID,
        BUCKET_INVALID,
        PREFIX_INVALID,
        REGION_INVALID,
        /** The setting {@code caseload.storage.local-roots} names no folder. */
        LOCAL_ROOTS_NOT_SET,
        /** The folder is in none of {@code caseload.storage.local-roots}. */
        FOLDER_NOT_ALLOWED,
        /** The bucket is none of {@code caseload.storage.s3-buckets}. */
        BUCKET_NOT_ALLOWED,
        /** The endpoint is none of {@code caseload.storage.s3-endpoints}. */
        ENDPOINT_NOT_ALLOWED,
        /** Only presets and storage providers have a standard. */
        STANDARD_NOT_ALLOWED,
        /** What may not be used cannot be the standard. */
        STANDARD_RETIRED
    }

    private final Reason reason;

    public CatalogRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
