package org.caseload.security;

/** What the audit records. The names are stored, and never renamed. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    /** A page, a call or a verb that the role does not allow. */
    ACCESS_REFUSED,
    /** By the set-up link or by {@code caseload.admin.*}. */
    FIRST_ADMINISTRATOR_MADE,
    USER_INVITED,
    /** Somebody signed in by an OpenID provider for the first time. */
    USER_VOUCHED_FOR,
    USER_ROLE_CHANGED,
    USER_DEACTIVATED,
    USER_ACTIVATED,
    /** The password does not hold any more, and a link for a new one was made. */
    PASSWORD_RESET,
    PASSWORD_CHOSEN,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    BATCH_UPLOADED,
    BATCH_CHECKED_AGAIN,
    BATCH_EDITED,
    BATCH_EDIT_UNDONE,
    BATCH_CREATION_STARTED,
    BATCH_RETRIED,
    BATCH_CANCELLED,
    BATCH_UNDONE,
    /** By an administrator, or by nobody after the time that the settings say. */
    BATCH_DATA_DELETED,
    /** The file as it was uploaded. */
    ORIGINAL_DOWNLOADED,
    ERRORS_DOWNLOADED,
    RESULTS_DOWNLOADED,
    CASE_CREATED,
    CASE_CHANGED,
    /** The list as it was filtered. */
    CASES_EXPORTED,
    CATALOG_CHANGED,
    HPO_CHANGED,
    HPO_DOWNLOAD_WANTED,
    HPO_DOWNLOAD_CANCELLED,
    NOTICE_SENT_AGAIN,
    AUDIT_EXPORTED
}
