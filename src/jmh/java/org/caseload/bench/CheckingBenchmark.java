package org.caseload.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
import org.caseload.manifest.Severity;
import org.caseload.phenotype.FullRelease;
import org.caseload.phenotype.Ontology;
import org.caseload.phenotype.Ontology.Term;
import org.caseload.validation.KnownCases;
import org.caseload.validation.KnownFiles;
import org.caseload.validation.Reference;
import org.caseload.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to read and to judge a manifest of 100,000 rows, beside what Commons CSV takes to cut it into cells and does
 * nothing with them.
 */
@State(Scope.Benchmark)
public class CheckingBenchmark {

    static final int ROWS = 100_000;

    private final ManifestReader reader = new ManifestReader(ManifestLimits.ofCases(ROWS));
    private final Validator validator = new Validator();
    private byte[] bytes = {};
    private Reference reference = Reference.of(CatalogSnapshot.empty(), LocalDate.EPOCH);

    /** Invents the manifest, and makes sure that it is one in which nothing is wrong. */
    @Setup
    public void invent() throws IOException {
        Ontology release = FullRelease.load();
        bytes = InventedRun.ofRows(ROWS, findings(release)).getBytes(UTF_8);
        reference = new Reference(
                catalog(),
                release,
                KnownCases.none(),
                LocalDate.parse("2026-11-01"),
                Map.of(),
                Set.of(),
                KnownFiles.unasked());
        if (check().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new IllegalStateException("the invented manifest is not valid");
        }
    }

    /** Commons CSV alone: every cell of every row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void tokenize(Blackhole hole) throws IOException {
        try (Reader text = new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8)) {
            for (CSVRecord row : CSVFormat.DEFAULT.parse(text)) {
                for (int i = 0; i < row.size(); i++) {
                    hole.consume(row.get(i));
                }
            }
        }
    }

    /** Bytes to rows with their lines: encoding, delimiter, header mapping, limits. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Manifest read() throws IOException {
        Reading reading = reader.read("run.csv", ByteSource.of(bytes), RowProgress.NONE);
        return (Manifest) reading;
    }

    /** Bytes to findings and case drafts, by every rule. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public List<Finding> check() throws IOException {
        return validator.validate(read(), reference, RowProgress.NONE, family -> {});
    }

    /** Terms that a patient can have, many hundreds of them. */
    private static List<String> findings(Ontology release) {
        return IntStream.rangeClosed(1, 10_000)
                .mapToObj("HP:%07d"::formatted)
                .filter(id -> release.byId(id).filter(Term::finding).isPresent())
                .toList();
    }

    private static CatalogSnapshot catalog() {
        return new CatalogSnapshot(
                1,
                List.of(new CatalogEntry(
                        CatalogKind.STORAGE_PROVIDER, "1", "Store", true, null, ProviderKind.EXTERNAL)));
    }
}
