package org.caseload.e2e;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Everybody can use every page, as far as a machine can tell.
 *
 * <p>With {@code -Dcaseload.gallery=true} a picture of each page in each look goes to {@code target/gallery}.
 */
@EndToEnd
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityE2E {

    private PreparedWork work;
    private HeldCreation held;

    @BeforeAll
    void prepare(Laboratory laboratory, @Autowired Flyway owner) throws SQLException {
        work = PreparedWork.in(laboratory);
        HeldCreation.slowDown(owner.getConfiguration().getDataSource());
        laboratory.startCreating(work.creating());
        held = HeldCreation.of(
                work.creating(), laboratory, owner.getConfiguration().getDataSource());
    }

    @AfterAll
    void letGo() throws SQLException {
        held.close();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everybodyCanUsePage(Scene scene, Screen screen, Visits visits) {
        Page page = scene.isOpenToAll() ? visits.open(screen) : visits.openSignedIn(screen);
        scene.open(page, work);
        Gallery.keep(page, scene.fileName(), screen);
        Fit.check(page);
        Axe.check(page);
    }

    private static Stream<Arguments> scenes() {
        return Arrays.stream(Scene.values())
                .flatMap(scene -> Arrays.stream(Screen.values())
                        .filter(screen -> scene.isFor(screen) && isNew(screen))
                        .map(screen -> Arguments.of(scene, screen)));
    }

    /** A dark phone has the layout of a light one and the colours of a dark desktop: only its pictures say more. */
    private static boolean isNew(Screen screen) {
        return screen != Screen.PHONE_DARK || Gallery.isWanted();
    }
}
