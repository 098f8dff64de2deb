package org.caseload.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.validation.CaseDraft;
import org.caseload.validation.PersonDraft;
import org.jspecify.annotations.Nullable;

/** Finds what was taken out of the catalog between the check of a family and its creation. */
final class RetiredEntries {

    private RetiredEntries() {}

    /** The first entry that the draft names and that may not be used any more. */
    static Optional<CaseRefusal> of(CaseDraft draft, CatalogSnapshot catalog) {
        Stream<Optional<CatalogEntry>> named = Stream.of(
                        Stream.of(
                                entry(catalog, CatalogKind.KIT, draft.kitId()),
                                entry(catalog, CatalogKind.GENE_LIST, draft.geneListId()),
                                entry(catalog, CatalogKind.BED_FILE, draft.bedId()),
                                entry(catalog, CatalogKind.PRESET, draft.presetId())),
                        draft.labelIds().stream().map(label -> entry(catalog, CatalogKind.LABEL, label)),
                        draft.people().stream()
                                .map(PersonDraft::storageProviderId)
                                .map(provider -> entry(catalog, CatalogKind.STORAGE_PROVIDER, provider)))
                .flatMap(entries -> entries);
        return named.flatMap(Optional::stream)
                .filter(CatalogEntry::isRetired)
                .findFirst()
                .map(RetiredEntries::refusal);
    }

    private static Optional<CatalogEntry> entry(CatalogSnapshot catalog, CatalogKind kind, @Nullable String id) {
        return id == null ? Optional.empty() : catalog.byId(kind, id);
    }

    private static CaseRefusal refusal(CatalogEntry entry) {
        return new CaseRefusal(
                CaseFailure.CATALOG_ENTRY_RETIRED, List.of(entry.kind().name(), entry.name()), SupportReference.next());
    }
}
