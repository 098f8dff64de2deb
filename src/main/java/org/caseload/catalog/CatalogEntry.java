package org.caseload.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalog.
 *
 * @param kind what it is
 * @param id the administrator's choice, since laboratories bring ids from other systems; unique within its kind with letter
 *     case ignored, up to 100 characters, and never changed
 * @param name what people call it, up to 200 characters; two entries may share one
 * @param standard whether it is the one that holds when a manifest names none; of presets and storage providers at most one
 * @param retiredAt since when it may not be used for new cases, null while it may
 * @param provider how a storage provider is reached, null for every other kind
 * @param location where its files are, null when they cannot be looked up
 */
public record CatalogEntry(
        CatalogKind kind,
        String id,
        String name,
        boolean standard,
        @Nullable Instant retiredAt,
        @Nullable ProviderKind provider,
        @Nullable Location location) {

    /** Without a place in which files could be looked up. */
    public CatalogEntry(
            CatalogKind kind,
            String id,
            String name,
            boolean standard,
            @Nullable Instant retiredAt,
            @Nullable ProviderKind provider) {
        this(kind, id, name, standard, retiredAt, provider, null);
    }

    CatalogEntry at(@Nullable Location place) {
        return new CatalogEntry(kind, id, name, standard, retiredAt, provider, place);
    }

    public boolean isRetired() {
        return retiredAt != null;
    }
}
