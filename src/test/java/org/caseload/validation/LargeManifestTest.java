package org.caseload.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseload.ChildProcess;
import org.caseload.bench.InventedRun;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.catalog.ProviderKind;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.ManifestLimits;
import org.caseload.manifest.ManifestReader;
import org.caseload.manifest.RowProgress;
import org.caseload.phenotype.InventedOntology;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Manifests of 12 columns, with an error in one family of twenty, judged in as little memory as was promised. */
class LargeManifestTest {

    private static final List<String> TERMS = List.of("HP:9900003", "HP:9900005", "HP:9900008", "HP:9900012");
    private static final int FAMILIES_TO_AN_ERROR = 20;

    @ParameterizedTest
    @CsvSource({"100000, -Xmx384m", "1000000, -Xmx1g"})
    void isJudgedInTheMemoryThatWasPromised(int rows, String memory, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.csv");
        int errors = write(file, rows);
        ProcessBuilder judging = ChildProcess.builder(Judging.class, file.toString(), String.valueOf(rows));
        judging.environment().put("JDK_JAVA_OPTIONS", memory);

        Process process = judging.start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .endsWith("%d rows, %d errors, %d families in error".formatted(rows, errors, errors));
        assertThat(process.waitFor()).isZero();
    }

    /** Runs in a process of its own. */
    static final class Judging {

        private Judging() {}

        public static void main(String... arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            Manifest manifest = (Manifest) new ManifestReader(ManifestLimits.ofCases(Integer.parseInt(arguments[1])))
                    .read("large.csv", () -> Files.newInputStream(file), RowProgress.NONE);
            AtomicInteger wrong = new AtomicInteger();
            List<Finding> findings = new Validator().validate(manifest, reference(), RowProgress.NONE, family -> {
                if (family.outcome() == Family.Outcome.INVALID) {
                    wrong.incrementAndGet();
                }
            });
            System.out.printf(
                    "%d rows, %d errors, %d families in error",
                    manifest.rows().size(),
                    findings.stream().filter(Finding::isError).count(),
                    wrong.get());
        }

        private static Reference reference() {
            CatalogEntry provider =
                    new CatalogEntry(CatalogKind.STORAGE_PROVIDER, "1", "Store", true, null, ProviderKind.EXTERNAL);
            return new Reference(
                    new CatalogSnapshot(1, List.of(provider)),
                    InventedOntology.load(),
                    KnownCases.none(),
                    LocalDate.parse("2026-11-01"),
                    Map.of(),
                    Set.of(),
                    KnownFiles.unasked());
        }
    }

    /** Writes the same families again and again under other names, and says how many errors there are. */
    private static int write(Path file, int rows) throws IOException {
        List<String> lines = new ArrayList<>(
                InventedRun.of("@", FAMILIES_TO_AN_ERROR, TERMS).lines().toList());
        String header = lines.removeFirst();
        int errors = 0;
        try (Writer text = Files.newBufferedWriter(file)) {
            text.write(header + "\n");
            for (int row = 0; row < rows; row++) {
                int number = row / lines.size();
                String line = lines.get(row % lines.size()).replace("@", "L" + number);
                if (row % lines.size() == 0) {
                    errors++;
                    line = line.replace(",Exome,", ",Exome of " + number + ",");
                }
                text.write(line + "\n");
            }
        }
        return errors;
    }
}
