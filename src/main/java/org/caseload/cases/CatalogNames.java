package org.caseload.cases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.jspecify.annotations.Nullable;

/** Names for the catalog ids that a case keeps; the id itself for an entry that is gone. */
final class CatalogNames {

    private CatalogNames() {}

    static List<String> labels(CatalogSnapshot catalog, String[] ids) {
        return Arrays.stream(ids)
                .map(id -> catalog.byId(CatalogKind.LABEL, id)
                        .map(CatalogEntry::name)
                        .orElse(id))
                .toList();
    }

    static @Nullable String provider(CatalogSnapshot catalog, @Nullable String id) {
        return id == null
                ? null
                : catalog.byId(CatalogKind.STORAGE_PROVIDER, id)
                        .map(CatalogEntry::name)
                        .orElse(id);
    }

    static Stream<CatalogEntry> entry(CatalogSnapshot catalog, CatalogKind kind, @Nullable String id) {
        return id == null
                ? Stream.empty()
                : Stream.of(catalog.byId(kind, id).orElseGet(() -> new CatalogEntry(kind, id, id, false, null, null)));
    }
}
