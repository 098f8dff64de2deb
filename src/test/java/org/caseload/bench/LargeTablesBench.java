package org.caseload.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.Batches;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CasePlace;
import org.caseload.cases.CaseStatus;
import org.caseload.cases.Cases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What lists cost when there are very many cases: the time that the services take, at the 95th percentile of 40 calls. The
 * cases are made by SQL, without people, which no list reads. The data stay in {@code caseload.bench.folder} if it is given.
 */
class LargeTablesBench {

    private static final int CASES = Integer.getInteger("caseload.bench.cases", 1_000_000);
    private static final int BATCHES = CASES / 200;
    private static final int WARM_UP = 5;
    private static final int PAGE = 50;

    private final Map<String, Supplier<List<?>>> questions = new LinkedHashMap<>();

    @Test
    void asks() throws IOException {
        String given = System.getProperty("caseload.bench.folder");
        Path folder = given == null ? Files.createTempDirectory("large") : Files.createDirectories(Path.of(given));
        try (BenchApplication application = BenchApplication.start(folder)) {
            fill(JdbcClient.create(application.owner()));
            prepare(application.bean(Cases.class), application.bean(Batches.class));
            List<String> table =
                    new ArrayList<>(List.of("| question | rows | p95 ms | median ms |", "|---|---|---|---|"));
            questions.forEach((name, question) -> table.add(line(name, question)));
            table.forEach(System.out::println);
        }
    }

    private static void fill(JdbcClient database) {
        // Not of cases, of which a few have the same Case ID as another and are left out.
        int there =
                database.sql("SELECT count(*) FROM batch").query(Integer.class).single();
        if (there == BATCHES) {
            return;
        }
        assertThat(there).as("batches of another run").isZero();
        database.sql("""
                        INSERT INTO batch (id, file_name, file_size, file_sha256, status, row_count, case_count,
                            valid_case_count, error_count, warning_count, info_count, error_row_count,
                            error_family_count, skipped_count, created_count, created_by, created_at, finished_at)
                        SELECT gen_random_uuid(), 'run-' || n || '.csv', 1000, md5(n::text), 'COMPLETED', 460, 200, 200,
                            0, 0, 0, 0, 0, 0, 200, (SELECT id FROM app_user LIMIT 1),
                            now() - n * interval '1 hour', now() - n * interval '1 hour'
                        FROM generate_series(1, ?) AS n""").param(BATCHES).update();
        database.sql("""
                        INSERT INTO lab_case (case_id, family_id, case_type, status, execute_now, boost_genes, opt_in,
                            label_ids, proband, sample_count, phenotype_ids, phenotype_names, created_by, created_at,
                            search_text)
                        SELECT case_id, family, 'EXOME', (ARRAY['IN_PROGRESS', 'DELIVERED', 'FINALIZED', 'FINALIZED',
                            'FINALIZED', 'FINALIZED', 'FINALIZED', 'FINALIZED', 'WAITING', 'TRASH'])[1 + n % 10],
                            true, false, false, '{}', family || '-C', 1, ARRAY[term], '{}',
                            (SELECT id FROM app_user LIMIT 1), now() - n * interval '18 seconds',
                            lower(case_id || E'\\n' || family || E'\\n' || family || E'-C\\n' || term)
                        FROM (SELECT n, 'CL-' || upper(translate(substr(md5(n::text), 1, 10), 'iloq', '0123')) AS case_id,
                            'FAM-' || lpad(n::text, 8, '0') AS family,
                            'HP:000' || lpad((1000 + (n::bigint * 7919) % 3000)::text, 4, '0') AS term
                        FROM generate_series(1, ?) AS n) AS numbered ON CONFLICT DO NOTHING""").param(CASES).update();
        database.sql("VACUUM ANALYZE").update();
    }

    private void prepare(Cases cases, Batches batches) {
        ask("first page of /cases", cases, CaseFilter.all());
        ask("by status", cases, with("", CaseStatus.DELIVERED));
        ask("Family Id, its beginning, one case", cases, with("FAM-00123456"));
        ask("Family Id, its beginning, many cases", cases, with("FAM-0012"));
        ask("Family Id, its middle", cases, with("123456"));
        ask("a phenotype", cases, with("HP:0001250"));
        ask("a text that nobody has", cases, with("no such text"));
        ask("a text and a status that are never together", cases, with("00000010", CaseStatus.TRASH));
        CasePlace leap = CasePlace.at(CASES * 9 / 10 - 500);
        long deep = cases.page(CaseFilter.all(), leap, PAGE).getLast().position();
        questions.put("deep end, next page of the API", () -> cases.pageAfter(CaseFilter.all(), deep, PAGE));
        questions.put("deep end, in one leap", () -> cases.page(CaseFilter.all(), leap, PAGE));
        questions.put("deep end, scrolled on", () -> cases.page(CaseFilter.all(), CasePlace.from(deep, 300), PAGE));
        questions.put("deep end, scrolled back", () -> cases.page(CaseFilter.all(), CasePlace.before(deep, 300), PAGE));
        questions.put(
                "cases by status, as on the home page",
                () -> Stream.of(CaseStatus.values())
                        .filter(status -> status != CaseStatus.TRASH)
                        .map(status -> cases.count(with("", status)))
                        .toList());
        ask("overdue cases", cases, CaseFilter.overdue());
        questions.put("first page of /batches", () -> batches.page(new BatchFilter("", Set.of(), null), 0, PAGE));
        questions.put("count of /batches", () -> List.of(batches.count(new BatchFilter("", Set.of(), null))));
    }

    private void ask(String name, Cases cases, CaseFilter filter) {
        questions.put(name, () -> cases.page(filter, CasePlace.at(0), PAGE));
        questions.put(name + ", counted", () -> List.of(cases.count(filter)));
    }

    private static CaseFilter with(String text, CaseStatus... statuses) {
        return CaseFilter.of(text, Set.of(statuses), null);
    }

    private static String line(String name, Supplier<List<?>> question) {
        int rows = question.get().size();
        return "| %s | %d | %s |"
                .formatted(
                        name,
                        rows,
                        Calls.times(WARM_UP, call -> assertThat(question.get()).hasSize(rows)));
    }
}
