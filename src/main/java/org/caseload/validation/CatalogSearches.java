package org.caseload.validation;

import java.util.EnumMap;
import java.util.Map;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;

/** One search for each kind of entry, shared by all who work on one validation. */
final class CatalogSearches {

    private final CatalogSnapshot catalog;
    private final Map<CatalogKind, CatalogSearch> searches = new EnumMap<>(CatalogKind.class);

    CatalogSearches(CatalogSnapshot catalog) {
        this.catalog = catalog;
    }

    synchronized CatalogSearch of(CatalogKind kind) {
        return searches.computeIfAbsent(kind, any -> new CatalogSearch(catalog, kind));
    }
}
