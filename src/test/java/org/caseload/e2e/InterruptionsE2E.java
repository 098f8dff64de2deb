package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A session that ends and a connection that is lost are explained, and cost nobody any work. */
@EndToEnd
class InterruptionsE2E {

    @Autowired
    private ApplicationContext application;

    @Test
    void leadsBackToTheBatchAfterASessionHasEnded(Page page, Laboratory laboratory) {
        String batch = laboratory.upload("interrupted.csv", InventedFamilies.oneOfThreeBroken("PAUSE"));
        SignIn.asAdministrator(page);
        BatchFlow flow = BatchFlow.open(page, batch).isAt("Batch validation");
        String address = page.url();

        Sessions.end(page, application);
        flow.press("Show data");
        Locator message = page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("signed out"));
        assertThat(message).containsText("You were signed out after a long pause");
        assertThat(message).containsText("Batches go on");
        Gallery.keep(page, "session-ended", Screen.DESKTOP_LIGHT);
        message.click();
        signInAgain(page);

        flow.isAt("Batch validation");
        assertThat(page.url()).startsWith(address);
        flow.press("Show data");
        assertThat(page.locator("[data-cell]:visible").first()).isVisible();
    }

    @Test
    void keepsWhatWasTypedWhenASessionEndsAndSaysSoInFrench(Page page) {
        SignIn.asAdministrator(page);
        page.context().addCookies(List.of(new Cookie("caseload-language", "fr").setUrl(page.url())));
        Sessions.end(page, application);
        page.navigate("/cases/new");
        signInAgain(page);
        page.getByRole(AriaRole.TEXTBOX, named("Famille")).fill("PAUSE-1");

        Sessions.end(page, application);
        page.getByRole(AriaRole.TEXTBOX, named("Notes cliniques")).fill("typed after the end");
        page.keyboard().press("Tab");
        assertThat(page.locator(".v-system-error")).containsText("Vous avez été déconnecté après une longue pause");
        page.keyboard().press("Escape");
        signInAgain(page);

        assertThat(page.url()).contains("/cases/new");
        page.getByRole(AriaRole.BUTTON, named("Continuer où vous en étiez")).click();
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Famille"))).hasValue("PAUSE-1");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Notes cliniques"))).hasValue("typed after the end");
    }

    @Test
    void saysThatTheConnectionIsLostAndGoesOnWhenItIsBack(Page page, Laboratory laboratory) {
        String batch = laboratory.upload("offline.csv", InventedFamilies.oneOfThreeBroken("OFFLINE"));
        SignIn.asAdministrator(page);
        BatchFlow flow = BatchFlow.open(page, batch).isAt("Batch validation");
        Locator explanation = page.getByText("Caseload goes on by itself when the connection is back");

        page.context().setOffline(true);
        flow.press("Show data");
        assertThat(explanation).isVisible();
        Gallery.keep(page, "connection-lost", Screen.DESKTOP_LIGHT);
        page.context().setOffline(false);
        assertThat(page.locator("[data-cell]:visible").first()).isVisible();
        assertThat(page.locator("vaadin-connection-indicator:is([offline], [reconnecting])"))
                .hasCount(0);
        assertThat(explanation).isHidden();
        assertThat(page.url()).endsWith(batch);
    }

    private static void signInAgain(Page page) {
        page.locator("input[name=username]").fill(PostgresTest.USERNAME);
        page.locator("input[name=password]").fill(PostgresTest.PASSWORD);
        page.locator("vaadin-button[theme~=primary]").click();
    }

    private static GetByRoleOptions named(String words) {
        return new GetByRoleOptions().setName(words).setExact(true);
    }
}
