package org.caseload.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.PostgresTest;
import org.caseload.security.Role;
import org.caseload.security.TestUsers;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PostgresTest
class CatalogCacheIT {

    @Autowired
    private Catalog catalog;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DSLContext db;

    @Test
    void loadsAgainOnlyAfterAChange() {
        UserId jane = new TestUsers(db).add("jane", Role.ADMINISTRATOR);
        CatalogSnapshot before = catalog.snapshot();
        assertThat(catalog.snapshot()).isSameAs(before);
        catalog.save(kit("kept"), jane);
        assertThat(catalog.snapshot()).isNotSameAs(before);
        assertThat(catalog.snapshot().byId(CatalogKind.KIT, "kept")).isPresent();
    }

    @Test
    void forgetsAChangeThatWasTakenBack() {
        UserId john = new TestUsers(db).add("john", Role.ADMINISTRATOR);
        transactions.executeWithoutResult(transaction -> {
            catalog.save(kit("taken back"), john);
            assertThat(catalog.snapshot().byId(CatalogKind.KIT, "taken back")).isPresent();
            transaction.setRollbackOnly();
        });
        catalog.save(kit("other"), john);
        assertThat(catalog.snapshot().byId(CatalogKind.KIT, "taken back")).isEmpty();
        assertThat(catalog.snapshot().byId(CatalogKind.KIT, "other")).isPresent();
    }

    private static CatalogEntry kit(String id) {
        return new CatalogEntry(CatalogKind.KIT, id, id, false, null, null);
    }
}
