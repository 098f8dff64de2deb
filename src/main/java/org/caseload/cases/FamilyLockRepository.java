package org.caseload.cases;

import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.CLOB;

import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Locks on Family Ids, of which the tables know nothing before there is a case. */
@Repository
class FamilyLockRepository {

    private final DSLContext db;

    FamilyLockRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * Waits for whoever holds one of these Family Ids, and holds them until the transaction ends. All take them in the same
     * order, so that no two wait for each other.
     */
    void lock(Collection<String> familyIds) {
        String[] ids = familyIds.toArray(String[]::new);
        db.fetch(
                "SELECT count(pg_advisory_xact_lock(key)) FROM (SELECT DISTINCT hashtextextended(id, 12) AS key"
                        + " FROM unnest({0}) AS id ORDER BY key) AS keys",
                val(ids, CLOB.array()));
    }

    /** Whether there is a case of one of these families, outside Trash. */
    boolean isAnyKnown(Collection<String> familyIds) {
        String[] ids = familyIds.toArray(String[]::new);
        // Family by family: with so many at once the planner would else prefer to read the whole table.
        return Boolean.TRUE.equals(db.fetchValue(
                "SELECT EXISTS (SELECT 1 FROM unnest({0}) AS wanted (family) CROSS JOIN LATERAL (SELECT 1 FROM lab_case"
                        + " WHERE family_id = wanted.family AND status <> 'TRASH' LIMIT 1) AS known)",
                val(ids, CLOB.array())));
    }
}
