package org.caseload.catalog;

/** What an entry of the catalog is. The names are stored. */
public enum CatalogKind {
    STORAGE_PROVIDER("storage-providers"),
    KIT("kits"),
    GENE_LIST("gene-lists"),
    PRESET("presets"),
    LABEL("labels"),
    BED_FILE("bed-files");

    private final String path;

    CatalogKind(String path) {
        this.path = path;
    }

    /** The part of an address that names this kind, in the REST API and on the pages. */
    public String path() {
        return path;
    }
}
