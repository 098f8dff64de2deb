package org.caseload.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.catalog.ProviderKind;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.RowProgress;
import org.caseload.phenotype.InventedOntology;
import org.caseload.phenotype.Ontology;
import org.caseload.validation.KnownCases.KnownCase;
import org.caseload.validation.KnownCases.KnownPerson;
import org.caseload.validation.KnownCases.KnownSample;
import org.caseload.validation.KnownCases.Said;
import org.caseload.validation.KnownFiles.Answer;
import org.caseload.validation.KnownFiles.Auto;
import org.caseload.validation.KnownFiles.Question;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One entry of the table of cases, {@code validation-cases.yaml}: a manifest and what is expected of it. All scenarios share
 * the catalog, the earlier cases and the stored files at the head of that file; some are judged with the invented HPO
 * release.
 */
record Scenario(String id, Map<String, Object> entry, Map<String, Object> world) {

    /** Told of nearly every small table; scenarios that are about them ask for {@code everything}. */
    private static final Set<FindingCode> QUIET =
            Set.of(FindingCode.SAMPLE_WITHOUT_FILES, FindingCode.PHENOTYPES_UNCHECKED);

    private static final Ontology INVENTED = InventedOntology.load();

    static List<Scenario> all() {
        try (InputStream in = Scenario.class.getResourceAsStream("validation-cases.yaml")) {
            Map<String, Object> file = yaml().load(Objects.requireNonNull(in));
            return maps(file.get("cases")).stream()
                    .map(entry -> new Scenario(text(entry, "id"), entry, file))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Table table() {
        return Table.of(strings(entry.get("table")));
    }

    Validation validate(Table table) {
        List<Finding> ofReader =
                maps(entry.get("reader")).stream().map(Scenario::ofReader).toList();
        return new Validator().validate(table.manifest(ofReader), reference(), RowProgress.NONE);
    }

    /** What is expected, one finding a line, as {@link #told} writes it. */
    List<String> expectedFindings() {
        return maps(entry.get("findings")).stream().map(Scenario::expected).toList();
    }

    List<String> told(Validation validation) {
        boolean everything = "everything".equals(entry.get("told"));
        return validation.findings().stream()
                .filter(finding -> everything || !QUIET.contains(finding.code()))
                .filter(finding -> !finding.code().name().startsWith("HEADER_"))
                .map(Scenario::told)
                .toList();
    }

    Map<String, String> expectedOutcomes() {
        return texts(entry.get("outcomes"));
    }

    /** Expected values of drafts by Family Id, then by component. */
    Map<String, Map<String, Object>> expectedDrafts() {
        Map<String, Map<String, Object>> drafts = new HashMap<>();
        map(entry.get("drafts")).forEach((family, values) -> drafts.put(family, map(values)));
        return drafts;
    }

    Set<FindingCode> expectedCodes() {
        Set<FindingCode> codes = new HashSet<>();
        maps(entry.get("findings")).forEach(finding -> codes.add(FindingCode.valueOf(text(finding, "code"))));
        return codes;
    }

    @Override
    public String toString() {
        return id;
    }

    private Reference reference() {
        boolean emptyCatalog = "empty".equals(entry.get("catalog"));
        return new Reference(
                emptyCatalog ? CatalogSnapshot.empty() : catalog(),
                "invented".equals(entry.get("release")) ? INVENTED : null,
                new Known(),
                LocalDate.parse(text(world, "today")),
                texts(entry.get("createdHere")),
                Set.copyOf(strings(entry.get("createAgain"))),
                this::stored);
    }

    /** What the providers at the head of the file say; those that are not there miss nothing. */
    private Answer stored(CatalogEntry provider, Question question) {
        Object known = map(world.get("stored")).get(provider.id());
        if (known == null) {
            return KnownFiles.unasked().ask(provider, question);
        }
        if ("silent".equals(known)) {
            return Answer.UNAVAILABLE;
        }
        Map<String, Object> folders = map(known);
        Set<String> missing = new HashSet<>(question.paths());
        folders.forEach((folder, names) -> strings(names).forEach(name -> missing.remove(folder + "/" + name)));
        Map<Auto, List<String>> found = new HashMap<>();
        for (Auto auto : question.autos()) {
            List<String> names = strings(folders.get(auto.project())).stream()
                    .filter(name -> name.startsWith(auto.bioSample() + "_S"))
                    .map(name -> auto.project() + "/" + name)
                    .toList();
            found.put(auto, names);
        }
        return new Answer(true, missing, found);
    }

    private CatalogSnapshot catalog() {
        return new CatalogSnapshot(
                1, maps(world.get("catalog")).stream().map(Scenario::entry).toList());
    }

    private static CatalogEntry entry(Map<String, Object> entry) {
        Object retired = entry.get("retired");
        Object provider = entry.get("provider");
        return new CatalogEntry(
                CatalogKind.valueOf(text(entry, "kind")),
                text(entry, "id"),
                text(entry, "name"),
                "true".equals(entry.get("standard")),
                retired == null ? null : Instant.parse(retired.toString()),
                provider == null ? null : ProviderKind.valueOf(provider.toString()));
    }

    private static Finding ofReader(Map<String, Object> finding) {
        return Finding.ofHeader(
                        FindingCode.valueOf(text(finding, "code")),
                        1,
                        text(finding, "column"),
                        text(finding, "value"),
                        strings(finding.get("arguments")).toArray())
                .withSuggestions(strings(finding.get("suggestions")));
    }

    private static String expected(Map<String, Object> finding) {
        FindingCode code = FindingCode.valueOf(text(finding, "code"));
        return line(
                finding.getOrDefault("at", "-"),
                finding.getOrDefault("severity", code.severity()),
                code,
                finding.getOrDefault("column", "-"),
                Table.expanded(finding.getOrDefault("value", "").toString()),
                strings(finding.get("arguments")),
                strings(finding.get("suggestions")),
                finding.getOrDefault("rows", "1"));
    }

    private static String told(Finding finding) {
        return line(
                finding.line() == null ? "-" : "%d/%d".formatted(finding.line(), finding.row()),
                finding.severity(),
                finding.code(),
                finding.column() == null ? "-" : finding.column(),
                finding.value() == null ? "" : finding.value(),
                finding.arguments(),
                finding.suggestions(),
                finding.rows());
    }

    private static String line(
            Object at,
            Object severity,
            FindingCode code,
            Object column,
            String value,
            List<?> arguments,
            List<String> suggestions,
            Object rows) {
        return "%s %s %s %s ‘%s’ %s -> %s in %s"
                .formatted(at, severity, code, column, value, arguments, suggestions, rows);
    }

    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        // Dates, numbers and yes stay the text that a manifest has.
        Resolver textOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        };
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, textOnly);
    }

    private static String text(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), () -> key + " in " + map).toString();
    }

    @SuppressWarnings("unchecked") // as YAML is loaded
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // as YAML is loaded
    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return value == null || value instanceof String ? List.of() : (List<Map<String, Object>>) value;
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, String> texts(@Nullable Object value) {
        Map<String, String> texts = new HashMap<>();
        map(value).forEach((key, text) -> texts.put(key, text.toString()));
        return texts;
    }

    /** The earlier cases at the head of the file. */
    private final class Known implements KnownCases {

        @Override
        public Map<String, List<KnownCase>> byFamilyId(Set<String> familyIds) {
            Map<String, List<KnownCase>> found = new HashMap<>();
            for (String id : familyIds) {
                List<KnownCase> cases = cases().stream()
                        .filter(known -> known.familyId().equals(id) && !known.inTrash())
                        .toList();
                if (!cases.isEmpty()) {
                    found.put(id, cases);
                }
            }
            return found;
        }

        @Override
        public Map<String, KnownCase> byCaseId(Set<String> caseIds) {
            Map<String, KnownCase> found = new HashMap<>();
            cases().stream()
                    .filter(known -> caseIds.contains(known.caseId()))
                    .forEach(known -> found.put(known.caseId(), known));
            return found;
        }

        @Override
        public Map<String, KnownSample> samples(Set<String> bioSampleNames) {
            Map<String, KnownSample> found = new HashMap<>();
            for (Map<String, Object> sample : maps(world.get("samples"))) {
                if (bioSampleNames.contains(text(sample, "name"))) {
                    Object born = sample.get("born");
                    Object sex = sample.get("sex");
                    KnownSample known = new KnownSample(
                            sex == null ? null : new Said<>(Sex.valueOf(sex.toString()), text(sample, "case")),
                            born == null ? null : new Said<>(LocalDate.parse(born.toString()), text(sample, "case")),
                            "true".equals(sample.get("files")));
                    found.put(text(sample, "name"), known);
                }
            }
            return found;
        }

        private List<KnownCase> cases() {
            return maps(world.get("earlier")).stream().map(Known::one).toList();
        }

        private static KnownCase one(Map<String, Object> known) {
            List<KnownPerson> people = new ArrayList<>();
            texts(known.get("people"))
                    .forEach((name, relation) -> people.add(
                            new KnownPerson(name.startsWith("-") ? null : name, Relation.valueOf(relation))));
            return new KnownCase(
                    text(known, "id"),
                    text(known, "family"),
                    CaseType.valueOf(text(known, "type")),
                    people,
                    "true".equals(known.get("trash")));
        }
    }
}
