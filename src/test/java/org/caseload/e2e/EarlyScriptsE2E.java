package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page names all scripts that it will need, and no others. */
@EndToEnd
class EarlyScriptsE2E {

    private static final String NAMED =
            "() => [...document.querySelectorAll('link[rel=modulepreload], link[rel=preload][as=script]')].map(e => e.href)";
    private static final String LOADED = "() => performance.getEntriesByType('resource').map(e => e.name)"
            + ".filter(name => /[.]js([?]|$)/.test(name) && !name.includes('/indexhtml-'))";

    @Test
    void namesTheScriptsThatItLoads(Visits visits) {
        Page page = visits.openSignedIn(Screen.DESKTOP_DARK);
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
        page.waitForFunction("() => performance.getEntriesByType('resource').some(e => e.name.includes('v-r=uidl'))");

        assertThat(texts(page, NAMED)).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(texts(page, LOADED));
    }

    private static List<String> texts(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(Object::toString).toList();
    }
}
