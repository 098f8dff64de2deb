package org.caseload.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.caseload.db.Tables.CATALOG_ENTRY;

import java.util.UUID;
import org.caseload.PostgresTest;
import org.caseload.catalog.CatalogRefusedException.Reason;
import org.caseload.security.Role;
import org.caseload.security.TestUsers;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PostgresTest
@Transactional
class CatalogIT {

    @Autowired
    private Catalog catalog;

    @Autowired
    private DSLContext db;

    private UserId jane = new UserId(new UUID(0, 0));

    @BeforeEach
    void startWithoutKits() {
        db.deleteFrom(CATALOG_ENTRY)
                .where(CATALOG_ENTRY.KIND.eq(CatalogKind.KIT.name()))
                .execute();
        jane = new TestUsers(db).add("jane", Role.ADMINISTRATOR);
    }

    @Test
    void hasWhatTheTemplateNeedsFromTheStart() {
        assertThat(catalog.list(CatalogKind.STORAGE_PROVIDER))
                .extracting(CatalogEntry::id)
                .containsExactly("1");
        assertThat(catalog.snapshot().standard(CatalogKind.PRESET))
                .map(CatalogEntry::id)
                .contains("Default");
    }

    @Test
    void listsByName() {
        catalog.save(kit("3", "beta"), jane);
        catalog.save(kit("1", "Gamma"), jane);
        catalog.save(kit("2", "Alpha"), jane);
        assertThat(catalog.list(CatalogKind.KIT))
                .extracting(CatalogEntry::name)
                .containsExactly("Alpha", "beta", "Gamma");
    }

    @Test
    void keepsTheIdAsItWasFirstWritten() {
        catalog.save(kit("Twist", "Old name"), jane);
        CatalogEntry changed = catalog.save(kit("TWIST", "New name"), jane);
        assertThat(changed.id()).isEqualTo("Twist");
        assertThat(catalog.list(CatalogKind.KIT)).containsExactly(changed);
    }

    @Test
    void addsNoIdTwice() {
        catalog.add(kit("Twist", "One"), jane);
        assertThat(refusal(() -> catalog.add(kit("tWIST", "Two"), jane))).isEqualTo(Reason.ID_TAKEN);
    }

    @Test
    void movesTheStandard() {
        catalog.save(preset("Fast", true), jane);
        assertThat(catalog.list(CatalogKind.PRESET))
                .filteredOn(CatalogEntry::standard)
                .extracting(CatalogEntry::id)
                .containsExactly("Fast");
    }

    @Test
    void retiresTheStandardAndBringsItBackAsAnother() {
        catalog.retire(CatalogKind.PRESET, "default", jane);
        assertThat(catalog.snapshot().usable(CatalogKind.PRESET)).isEmpty();
        assertThat(catalog.snapshot()
                        .byId(CatalogKind.PRESET, "Default")
                        .orElseThrow()
                        .isRetired())
                .isTrue();
        catalog.restore(CatalogKind.PRESET, "Default", jane);
        assertThat(catalog.snapshot().usable(CatalogKind.PRESET)).hasSize(1);
        assertThat(catalog.snapshot().standard(CatalogKind.PRESET)).isEmpty();
    }

    @Test
    void keepsTheMomentOfTheFirstRetirement() {
        catalog.add(kit("Twist", "Twist"), jane);
        catalog.retire(CatalogKind.KIT, "Twist", jane);
        CatalogEntry retired = catalog.list(CatalogKind.KIT).getFirst();
        catalog.retire(CatalogKind.KIT, "Twist", jane);
        assertThat(catalog.list(CatalogKind.KIT)).containsExactly(retired);
    }

    @Test
    void refusesToRetireWhatIsNotThere() {
        assertThat(refusal(() -> catalog.retire(CatalogKind.KIT, "none", jane))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void raisesTheVersionWithEveryChange() {
        long before = catalog.snapshot().version();
        catalog.save(kit("1", "One"), jane);
        catalog.save(kit("1", "Two"), jane);
        catalog.retire(CatalogKind.KIT, "1", jane);
        catalog.restore(CatalogKind.KIT, "1", jane);
        assertThat(catalog.snapshot().version()).isEqualTo(before + 4);
    }

    private static Reason refusal(Runnable change) {
        return catchThrowableOfType(CatalogRefusedException.class, change::run).reason();
    }

    private static CatalogEntry kit(String id, String name) {
        return new CatalogEntry(CatalogKind.KIT, id, name, false, null, null);
    }

    private static CatalogEntry preset(String id, boolean standard) {
        return new CatalogEntry(CatalogKind.PRESET, id, id, standard, null, null);
    }
}
