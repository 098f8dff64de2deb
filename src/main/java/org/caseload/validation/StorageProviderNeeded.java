package org.caseload.validation;

import java.util.List;
import java.util.Optional;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** Files that have to be looked for need a storage provider. */
final class StorageProviderNeeded implements SampleRule {

    private final Remark missing;

    StorageProviderNeeded(Facts facts) {
        CatalogSearch search = facts.searches().of(CatalogKind.STORAGE_PROVIDER);
        List<String> obvious =
                obvious(facts.catalog()).map(search::written).stream().toList();
        this.missing = Remark.of(FindingCode.STORAGE_PROVIDER_MISSING, "").suggesting(obvious);
    }

    @Override
    public void check(Sample sample, Findings findings) {
        Files files = sample.files().value();
        if (files != null && files.needProvider() && sample.provider().isAbsent()) {
            findings.add(sample.place(), Column.STORAGE_PROVIDER_ID, missing);
        }
    }

    /** The standard one, else the only one. */
    private static Optional<CatalogEntry> obvious(CatalogSnapshot catalog) {
        List<CatalogEntry> usable = catalog.usable(CatalogKind.STORAGE_PROVIDER);
        return catalog.standard(CatalogKind.STORAGE_PROVIDER)
                .or(() -> usable.stream().filter(only -> usable.size() == 1).findFirst());
    }
}
