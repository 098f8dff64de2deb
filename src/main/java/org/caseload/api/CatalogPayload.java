package org.caseload.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.ProviderKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalog as the API shows it.
 *
 * @param standard whether it holds when a manifest names none
 * @param retired whether it may no longer be used for new cases
 * @param kind how a storage provider is reached; absent in every other list
 */
record CatalogPayload(
        String id,
        String name,
        boolean standard,
        boolean retired,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProviderKind kind) {

    static CatalogPayload of(CatalogEntry entry) {
        return new CatalogPayload(entry.id(), entry.name(), entry.standard(), entry.isRetired(), entry.provider());
    }

    /**
     * What a caller wants an entry to be. What is left out is empty, or false.
     */
    record Change(
            @Nullable String name,
            @Nullable Boolean standard,
            @Nullable Boolean retired,
            @Nullable ProviderKind kind) {

        CatalogEntry entry(CatalogKind list, String id, Instant now) {
            return new CatalogEntry(
                    list,
                    id,
                    name == null ? "" : name,
                    Boolean.TRUE.equals(standard),
                    Boolean.TRUE.equals(retired) ? now : null,
                    kind);
        }
    }
}
