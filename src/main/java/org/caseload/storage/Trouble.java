package org.caseload.storage;

/** Why a provider cannot be asked. */
public enum Trouble {
    /** The settings do not allow the location, or not any more. */
    NOT_ALLOWED,
    FOLDER_MISSING,
    /** Also when the folder leads out of the allowed roots by a link. */
    FOLDER_UNREADABLE,
    BUCKET_MISSING,
    /** The service knows the bucket in another region. */
    REGION_WRONG,
    CREDENTIALS_MISSING,
    ACCESS_DENIED,
    /** Nobody listens there, or the name of the host is not known. */
    UNREACHABLE,
    /** No sign of life within {@code caseload.storage.timeout}. */
    SILENT,
    UNEXPECTED
}
