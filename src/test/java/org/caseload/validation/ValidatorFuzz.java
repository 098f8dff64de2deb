package org.caseload.validation;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caseload.Allocation;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.catalog.ProviderKind;
import org.caseload.manifest.ByteSource;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.ManifestLimits;
import org.caseload.manifest.ManifestReader;
import org.caseload.manifest.Reading;
import org.caseload.manifest.RowProgress;
import org.caseload.phenotype.InventedOntology;
import org.junit.jupiter.api.Timeout;

/** Any table, judged by all rules and told in words: never an exception, never slow, never much memory. */
class ValidatorFuzz {

    /** The rules themselves, made anew for each table: 0.2 MB. One thread judges all of up to 200 families. */
    private static final long ANYHOW = 4L << 20;

    /** Eight times what the most wasteful table took of those that were tried: 2,000 rows, wrong in every column. */
    private static final long FOR_EACH_BYTE = 8L << 10;

    private static final Reference REFERENCE = new Reference(
            new CatalogSnapshot(
                    1,
                    List.of(
                            new CatalogEntry(
                                    CatalogKind.STORAGE_PROVIDER, "1", "Example", true, null, ProviderKind.EXTERNAL),
                            new CatalogEntry(CatalogKind.KIT, "912", "Twist Exome 2.0", false, null, null),
                            new CatalogEntry(CatalogKind.LABEL, "l1", "Urgent", false, null, null))),
            InventedOntology.load(),
            KnownCases.none(),
            LocalDate.parse("2026-01-15"),
            Map.of(),
            Set.of(),
            KnownFiles.unasked());

    private final ManifestReader reader = new ManifestReader(ManifestLimits.ofCases(1_000));
    private final Validator validator = new Validator();
    private final FindingMessages messages = new FindingMessages();

    @FuzzTest
    @Timeout(60)
    void judges(byte[] bytes) throws IOException {
        Reading reading = reader.read("m.csv", ByteSource.of(bytes), RowProgress.NONE);
        if (reading instanceof Manifest manifest) {
            Allocation.limited(
                            bytes.length,
                            ANYHOW,
                            FOR_EACH_BYTE,
                            () -> validator.validate(manifest, REFERENCE, RowProgress.NONE))
                    .findings()
                    .forEach(this::tell);
        }
        reading.findings().forEach(this::tell);
    }

    private void tell(Finding finding) {
        if (messages.text(finding, Locale.ENGLISH).isBlank()) {
            throw new AssertionError("no words for " + finding);
        }
    }
}
