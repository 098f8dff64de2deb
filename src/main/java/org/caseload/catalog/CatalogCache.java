package org.caseload.catalog;

import org.springframework.stereotype.Component;

/** The catalog as it was loaded last, for as long as its version holds. */
@Component
class CatalogCache {

    private final CatalogRepository entries;
    private volatile CatalogSnapshot latest = CatalogSnapshot.empty();

    CatalogCache(CatalogRepository entries) {
        this.entries = entries;
    }

    CatalogSnapshot get() {
        CatalogSnapshot kept = latest;
        return kept.version() == entries.version() ? kept : load();
    }

    /** A transaction that writes may see a change of its own and then take it back, version and all. */
    private CatalogSnapshot load() {
        CatalogSnapshot loaded = entries.load();
        if (!entries.isTransactionWriting()) {
            latest = loaded;
        }
        return loaded;
    }
}
