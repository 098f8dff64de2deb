package org.caseload.e2e;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What everybody must be able to use, as far as a machine can tell. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Of Vaadin 25.2: an open menu says that its items can be selected, and has its overlay inside the menu bar. */
    private static final Set<String> OF_OPEN_MENUS = Set.of("aria-allowed-attr", "aria-required-children");

    private Axe() {}

    /** No serious or critical violation of axe's rules in what the page shows now. */
    static void check(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .filter(rule -> !isOfOpenMenu(rule)))
                .as(() -> page.url() + violations.stream().map(Axe::describe).collect(joining("\n", "\n", "\n")))
                .isEmpty();
    }

    private static boolean isOfOpenMenu(Rule rule) {
        return OF_OPEN_MENUS.contains(rule.getId())
                && rule.getNodes().stream().allMatch(node -> node.getHtml().startsWith("<vaadin-menu-bar"));
    }

    private static String describe(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getTarget() + " " + node.getHtml())
                        .collect(joining());
    }
}
