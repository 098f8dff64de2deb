package org.caseload.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what is stored of a batch at rest against what was promised. */
final class Audit {

    /** Each counts what must not be; {@code :batch} is the batch. */
    private static final Map<String, String> VIOLATIONS = new LinkedHashMap<>();

    static {
        VIOLATIONS.put("a draft marked as created without exactly one case", """
                SELECT count(*) FROM case_draft d WHERE d.batch_id = :batch AND d.state = 'CREATED'
                AND 1 <> (SELECT count(*) FROM lab_case c WHERE c.draft_id = d.id AND c.case_id = d.case_id)""");
        VIOLATIONS.put("a draft that is not marked as created with a case", """
                SELECT count(*) FROM case_draft d JOIN lab_case c ON c.draft_id = d.id
                WHERE d.batch_id = :batch AND d.state <> 'CREATED'""");
        VIOLATIONS.put("a case without its draft", """
                SELECT count(*) FROM lab_case c WHERE c.batch_id = :batch
                AND NOT EXISTS (SELECT 1 FROM case_draft d WHERE d.id = c.draft_id)""");
        VIOLATIONS.put("a family with two cases", """
                SELECT count(*) FROM (SELECT 1 FROM lab_case WHERE batch_id = :batch
                GROUP BY family_id HAVING count(*) > 1) AS twice""");
        VIOLATIONS.put("a case with other people than it counts", """
                SELECT count(*) FROM lab_case c WHERE c.batch_id = :batch
                AND c.sample_count <> (SELECT count(*) FROM person p WHERE p.lab_case_id = c.id)""");
        VIOLATIONS.put("a person without a case", """
                SELECT count(*) FROM person p
                WHERE NOT EXISTS (SELECT 1 FROM lab_case c WHERE c.id = p.lab_case_id) AND :batch IS NOT NULL""");
        VIOLATIONS.put("counts that are not the rows'", """
                SELECT count(*) FROM batch b WHERE b.id = :batch AND
                (b.created_count, b.failed_count, b.open_count) <>
                (SELECT count(*) FILTER (WHERE state = 'CREATED'), count(*) FILTER (WHERE state = 'FAILED'),
                count(*) FILTER (WHERE state = 'OPEN') FROM case_draft WHERE batch_id = :batch)""");
        VIOLATIONS.put("something left of a check that does not count", """
                SELECT (SELECT count(*) FROM case_draft d JOIN batch b ON b.id = d.batch_id
                WHERE b.id = :batch AND d.run <> b.published_run) + (SELECT count(*) FROM finding f
                JOIN batch b ON b.id = f.batch_id WHERE b.id = :batch AND f.run <> b.published_run)""");
        VIOLATIONS.put("an open draft in a batch that was not stopped", """
                SELECT count(*) FROM case_draft d JOIN batch b ON b.id = d.batch_id
                WHERE b.id = :batch AND d.state = 'OPEN' AND b.status <> 'CANCELLED'""");
    }

    private final JdbcClient database;
    private final String batch;

    Audit(JdbcClient database, String batch) {
        this.database = database;
        this.batch = batch;
    }

    String status() {
        return database.sql("SELECT status FROM batch WHERE id = ?")
                .param(UUID.fromString(batch))
                .query(String.class)
                .single();
    }

    /**
     * Everything that is wrong.
     *
     * @param families in the manifest
     * @param broken families that the database has to refuse
     */
    List<String> violations(int families, int broken, String results) {
        List<String> found = new ArrayList<>();
        VIOLATIONS.forEach((what, query) -> {
            int count = count(query);
            if (count > 0) {
                found.add(count + " times " + what);
            }
        });
        int created = count("SELECT count(*) FROM lab_case WHERE batch_id = :batch");
        int failed = count("SELECT failed_count FROM batch WHERE id = :batch");
        boolean stopped = status().equals("CANCELLED");
        if (!stopped && (created != families - broken || failed != broken)) {
            found.add(created + " created and " + failed + " failed of " + families + " with " + broken + " broken");
        }
        long told = results.lines().filter(line -> line.contains(",CL-")).count();
        if (told != count("SELECT coalesce(sum(sample_count), 0) FROM lab_case WHERE batch_id = :batch")) {
            found.add("the result file names a case in " + told + " rows");
        }
        return found;
    }

    private int count(String query) {
        return database.sql(query)
                .param("batch", UUID.fromString(batch))
                .query(Integer.class)
                .single();
    }
}
