package org.caseload.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.InstanceOfAssertFactories;

/** What a page shows has room on its screen. */
final class Fit {

    private static final String BEYOND_THE_EDGE =
            "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";

    /** Plain words of up to twelve letters that stand on more than one line; what is only for screen readers is left out. */
    private static final String BROKEN_WORDS = """
            () => {
              const broken = [];
              const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (!text.parentElement.checkVisibility() || text.parentElement.getBoundingClientRect().width <= 2) {
                  continue;
                }
                for (const word of text.data.matchAll(/\\S+/g)) {
                  if (/^[\\p{L}\\p{N},.:]{2,12}$/u.test(word[0])) {
                    const range = document.createRange();
                    range.setStart(text, word.index);
                    range.setEnd(text, word.index + word[0].length);
                    if (new Set([...range.getClientRects()].map((line) => Math.round(line.top))).size > 1) {
                      broken.push(word[0]);
                    }
                  }
                }
              }
              return broken;
            }
            """;

    private Fit() {}

    /** Nothing to scroll sideways to, and no word that is broken for want of room. */
    static void check(Page page) {
        assertThat(page.evaluate(BEYOND_THE_EDGE))
                .as("pixels beyond the right edge of " + page.url())
                .isEqualTo(0);
        assertThat(page.evaluate(BROKEN_WORDS))
                .as("broken words in " + page.url())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }
}
