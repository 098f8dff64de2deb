package org.caseload.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/** Somebody who uses the keyboard alone, and must see at each moment what it acts on. */
final class Keyboard {

    private static final int MOST_STEPS = 120;

    /** Empty, or what is wrong with the focus: lost, out of sight, or not to be seen. */
    private static final String TROUBLE = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) {
                at = at.shadowRoot.activeElement;
              }
              if (!at || at === document.body || at === document.documentElement) {
                return 'nothing has the focus';
              }
              if (at.id === 'main') {
                return '';
              }
              const place = at.getBoundingClientRect();
              if (place.width === 0 || place.bottom <= 0 || place.right <= 0 || place.top >= innerHeight || place.left >= innerWidth) {
                return 'out of sight: ' + at.outerHTML.slice(0, 200);
              }
              const marks = (each) => each.hasAttribute('focus-ring') || ['', '::before', '::after'].some((part) => {
                const style = getComputedStyle(each, part || null);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                    || (part !== '' && style.content !== 'none' && style.boxShadow !== 'none');
              });
              for (let each = at, up = 0; each && up < 5; each = each.assignedSlot ?? each.parentElement ?? each.getRootNode().host, up++) {
                if (marks(each)) {
                  return '';
                }
              }
              return 'no ring around ' + at.outerHTML.slice(0, 200);
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses a key, and looks where the focus is afterwards. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        return check();
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return check();
    }

    /** Goes forward with the tab key until it is there. */
    Keyboard goTo(Locator target) {
        target.first().waitFor();
        for (int step = 0; step < MOST_STEPS && !isAt(target); step++) {
            press("Tab");
        }
        assertThat(isAt(target)).as("reached " + target).isTrue();
        return this;
    }

    /** The focus may take a moment to come to what has just appeared. */
    Keyboard check() {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(page.evaluate(TROUBLE)).isEqualTo(""));
        return this;
    }

    private static boolean isAt(Locator target) {
        return (boolean) target.first().evaluate("e => e.contains(document.activeElement)");
    }
}
