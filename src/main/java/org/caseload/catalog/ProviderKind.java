package org.caseload.catalog;

/** How Caseload reaches a storage provider. The names are stored. */
public enum ProviderKind {
    /** Known by its id only, such as a sequencing cloud: its files are never looked up. */
    EXTERNAL,
    /** A folder of this machine. */
    LOCAL,
    /** A bucket of an S3-compatible service. */
    S3
}
