package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.caseload.PostgresTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.support.TransactionTemplate;

@PostgresTest
class AuditIT {

    @Autowired
    private Audit audit;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Users users;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private DSLContext db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'nobody'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "INSERT INTO audit_entry SELECT * FROM audit_entry ON CONFLICT (id) DO UPDATE SET actor = ''"
            })
    void letsNobodyChangeAnEntry(String statement) {
        audit.record(AuditAction.CASE_CREATED, "case CL-0");
        int before = trail.count(AuditFilter.all());
        assertThatThrownBy(() -> db.execute(statement)).isInstanceOf(DataAccessException.class);
        assertThat(trail.count(AuditFilter.all())).isEqualTo(before);
    }

    @Test
    void isStoredWithTheChangeOrNotAtAll() {
        transaction.executeWithoutResult(status -> {
            audit.record(AuditAction.CASE_CREATED, "case CL-ROLLED-BACK");
            status.setRollbackOnly();
        });
        assertThat(of("CL-ROLLED-BACK")).isEmpty();
    }

    @Test
    void recordsARefusedVerbAlthoughItCameToNothing() {
        AsAdministrator.signIn(contexts, Role.VIEWER);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> users.list()))
                .isInstanceOf(AccessDeniedException.class);
        AsAdministrator.signIn(contexts, Role.ADMINISTRATOR);
        assertThat(of("Users.list")).extracting(AuditEntry::action).contains(AuditAction.ACCESS_REFUSED);
    }

    @Test
    void findsByTextActionAndTime() {
        audit.record(AuditAction.CATALOG_CHANGED, "kits FIND-ME", "old", "new");
        AuditEntry entry = of("find-me").getFirst();
        assertThat(trail.page(new AuditFilter("FIND-ME", Set.of(AuditAction.CATALOG_CHANGED), entry.at(), null), 0, 10))
                .containsExactly(entry);
        assertThat(trail.count(new AuditFilter("FIND-ME", Set.of(AuditAction.SIGNED_IN), null, null)))
                .isZero();
        assertThat(trail.count(new AuditFilter("FIND-ME", Set.of(), null, entry.at())))
                .isZero();
    }

    private List<AuditEntry> of(String text) {
        return trail.page(new AuditFilter(text, Set.of(), null, null), 0, 100);
    }
}
