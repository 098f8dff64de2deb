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

    private Axe() {}

    /** No serious or critical violation of axe's rules in what the page shows now. */
    static void check(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream().filter(rule -> GRAVE.contains(rule.getImpact())))
                .as(() -> page.url() + violations.stream().map(Axe::describe).collect(joining("\n", "\n", "\n")))
                .isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getTarget() + " " + node.getHtml())
                        .collect(joining());
    }
}
