package org.caseload.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.caseload.PostgresTest;
import org.caseload.phenotype.Release.Source;
import org.caseload.phenotype.ReleaseRefusedException.Reason;
import org.caseload.security.Role;
import org.caseload.security.TestUsers;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class ReleasesIT {

    @Autowired
    private Releases releases;

    @Autowired
    private Phenotypes phenotypes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DSLContext db;

    @TempDir
    private Path folder;

    private UserId jane;

    @BeforeEach
    void start() {
        jane = new TestUsers(db).add("jane " + UUID.randomUUID(), Role.ADMINISTRATOR);
    }

    /** Other tests share the database and expect no release in it. */
    @AfterEach
    void leaveNone() {
        database.sql("DELETE FROM hpo_release").update();
    }

    @Test
    void hasNoTermsBeforeAReleaseIsLoaded() {
        assertThat(phenotypes.current()).isEmpty();
        assertThat(phenotypes.search("gait", 10)).isEmpty();
        assertThat(releases.list()).isEmpty();
    }

    @Test
    void keepsAReleaseAndTakesItIntoUse() throws IOException {
        assertThat(releases.load(invented("2026-02-01"), jane)).isEqualTo("2026-02-01");

        assertThat(releases.list())
                .singleElement()
                .returns("2026-02-01", Release::version)
                .returns(25, Release::terms)
                .returns(Source.UPLOAD, Release::source)
                .satisfies(release -> assertThat(release.loadedBy()).startsWith("jane "))
                .returns(true, Release::current);
        assertThat(phenotypes.search("glim", 1))
                .extracting(match -> match.term().id())
                .containsExactly("HP:9900001");
        assertThat(phenotypes.current())
                .hasValueSatisfying(first -> assertThat(phenotypes.current())
                        .hasValueSatisfying(second -> assertThat(second).isSameAs(first)));
    }

    @Test
    void goesBackToAnEarlierRelease() throws IOException {
        releases.load(invented("2026-02-01"), jane);
        releases.load(invented("2026-03-01"), jane);
        assertThat(phenotypes.current()).map(Ontology::version).contains("2026-03-01");

        releases.makeCurrent("2026-02-01");

        assertThat(phenotypes.current()).map(Ontology::version).contains("2026-02-01");
        assertThat(releases.list()).extracting(Release::current).containsExactly(false, true);
    }

    @Test
    void loadsTheSameReleaseOnce() throws IOException {
        releases.load(invented("2026-02-01"), jane);
        releases.load(invented("2026-03-01"), jane);
        releases.load(invented("2026-02-01"), jane);

        assertThat(releases.list()).extracting(Release::version).containsExactly("2026-03-01", "2026-02-01");
        assertThat(releases.current()).contains("2026-02-01");
    }

    @Test
    void removesOnlyWhatIsNotInUse() throws IOException {
        releases.load(invented("2026-02-01"), jane);
        releases.load(invented("2026-03-01"), jane);

        releases.remove("2026-02-01");

        assertThat(releases.list()).extracting(Release::version).containsExactly("2026-03-01");
        assertThatThrownBy(() -> releases.remove("2026-03-01"))
                .isInstanceOfSatisfying(
                        ReleaseRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.IN_USE));
        assertThatThrownBy(() -> releases.makeCurrent("2026-02-01"))
                .isInstanceOfSatisfying(
                        ReleaseRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_FOUND));
        assertThat(releases.current()).contains("2026-03-01");
    }

    @Test
    void leavesEverythingAsItIsWhenAFileIsNoRelease() throws IOException {
        releases.load(invented("2026-02-01"), jane);
        Path page = Files.writeString(folder.resolve("page.html"), "<html></html>");

        assertThatThrownBy(() -> releases.load(page, jane)).isInstanceOf(OntologyRefusedException.class);

        assertThat(releases.current()).contains("2026-02-01");
    }

    @Test
    void takesTheFileOfASettingIntoUseWhenItIsNew() throws IOException {
        releases.loadNew(invented("2026-02-01"));
        assertThat(newestInAudit()).isEqualTo("HPO_CHANGED HPO release 2026-02-01 loaded by caseload.hpo.file");
        releases.load(invented("2026-03-01"), jane);
        releases.loadNew(invented("2026-02-01"));
        assertThat(newestInAudit()).isEqualTo("HPO_CHANGED HPO release 2026-03-01 loaded");

        assertThat(releases.current()).contains("2026-03-01");
        assertThat(releases.list())
                .filteredOn(release -> release.source() == Source.SETTING)
                .singleElement()
                .returns(null, Release::loadedBy);
    }

    private String newestInAudit() {
        return database.sql(
                        "SELECT concat_ws(' ', action, object, after_value) FROM audit_entry ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    /** The invented terms as another release. */
    private Path invented(String version) throws IOException {
        try (InputStream in = InventedOntology.open()) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(
                    folder.resolve(version + ".json"), file.replace(InventedOntology.VERSION, version));
        }
    }
}
