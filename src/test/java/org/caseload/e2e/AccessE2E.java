package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseload.batch.BatchId;
import org.caseload.batch.Edits;
import org.caseload.security.AccessRow;
import org.caseload.security.AuditAction;
import org.caseload.security.AuditEntry;
import org.caseload.security.AuditFilter;
import org.caseload.security.AuditTrail;
import org.caseload.security.Role;
import org.caseload.security.TestUsers;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Who opens which page, and calls which verb, by the table of who may what; what is refused is in the audit. */
@EndToEnd
class AccessE2E {

    private static final String PASSWORD = "another invented passphrase";
    private static final String DENIED =
            "No access This page needs another role. An administrator can give it to you. Show cases";
    private static final String MENDED = "MENDED-BY-PUSH";

    /** What the browser calls each page. */
    private static final Map<String, String> TITLES = Map.ofEntries(
            entry("/", "Home"),
            entry("/administration", "Administration"),
            entry("/administration/audit", "Audit"),
            entry("/administration/notices", "Notices"),
            entry("/administration/users", "Users"),
            entry("/batches", "Batches"),
            entry("/batches/new", "Select file"),
            entry("/batches/:id", "Batch validation"),
            entry("/cases", "Cases"),
            entry("/cases/new", "Add new case"),
            entry("/cases/:caseId", "CL-\\w+"),
            entry("/catalogs/:kind?", "Catalogs"),
            entry("/choose-password", "Choose password"),
            entry("/login", "Sign in"),
            entry("/set-up", "Set up Caseload"),
            entry("/tokens", "API tokens"));

    @Autowired
    private DSLContext db;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Edits edits;

    @Autowired
    private ApplicationContext application;

    @ParameterizedTest
    @EnumSource
    void opensThePageToWhomTheTableSays(Role role, Visits visits, Laboratory laboratory) {
        String batch = laboratory.upload("access.csv", InventedFamilies.trios("ACCESS-" + role, 1));
        laboratory.create(batch);
        String open = laboratory.upload("access-open.csv", InventedFamilies.trios("ACCESS-OPEN-" + role, 1));
        Map<String, String> variables = Map.of(
                ":id", open, ":caseId", laboratory.results(batch).getFirst().get("Case ID"), ":kind?", "kits");
        String username = "walks-as-" + role;
        Page page = signIn(visits, username, role);

        for (AccessRow row : AccessRow.pages().toList()) {
            page.navigate(address(row, variables));
            if (row.lets(role)) {
                assertIsShown(page, row);
            } else {
                assertIsRefused(page);
            }
        }

        assertThat(refused(username))
                .extracting(AuditEntry::object)
                .containsExactlyInAnyOrderElementsOf(AccessRow.pages()
                        .filter(row -> !row.lets(role))
                        .map(row -> "page " + address(row, variables))
                        .toList());
    }

    /** Whatever a page lets through, the service looks at whose page it is, also outside of a request. */
    @Test
    void letsAPushDoWhatTheRoleOfThePagesUserAllows(Visits visits, Laboratory laboratory) {
        String batch = laboratory.upload("pushed.csv", InventedFamilies.trios("PUSHED", 1));
        BatchId id = BatchId.parse(batch).orElseThrow();
        UserId by = new TestUsers(db).add("pushed-to-nobody", Role.CASE_CREATOR);
        ThrowingCallable mend = () -> edits.mend(id, 1, Map.of(2, MENDED), null, by);

        UI viewers = Sessions.ui(open(visits, "pushed-viewer", Role.VIEWER, batch), application);
        assertThat(pushed(viewers, mend)).containsInstanceOf(AccessDeniedException.class);
        assertThat(refused("pushed-viewer"))
                .singleElement()
                .extracting(AuditEntry::object)
                .isEqualTo("Edits.mend");
        assertThat(sample(laboratory, batch)).isEqualTo("PUSHED-00001-C");

        UI creators = Sessions.ui(open(visits, "pushed-creator", Role.CASE_CREATOR, batch), application);
        assertThat(pushed(creators, mend)).isEmpty();
        assertThat(refused("pushed-creator")).isEmpty();
        assertThat(sample(laboratory, batch)).isEqualTo(MENDED);
    }

    /** What came of a verb that a thread of ours calls for a page. */
    private static Optional<Throwable> pushed(UI ui, ThrowingCallable verb) {
        CompletableFuture<Optional<Throwable>> outcome = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(ui.accessLater(() -> outcome.complete(Optional.ofNullable(catchThrowable(verb))), () -> {}));
        return outcome.join();
    }

    private Page open(Visits visits, String username, Role role, String batch) {
        Page page = signIn(visits, username, role);
        page.navigate("/batches/" + batch);
        assertThat(page).hasTitle("Batch validation · Caseload");
        return page;
    }

    private Page signIn(Visits visits, String username, Role role) {
        new TestUsers(db).add(username, role, PASSWORD);
        Page page = visits.open(Screen.DESKTOP_LIGHT);
        SignIn.as(page, username, PASSWORD);
        return page;
    }

    private List<AuditEntry> refused(String username) {
        return audit.page(new AuditFilter(username, Set.of(AuditAction.ACCESS_REFUSED), null, null), 0, 100);
    }

    private static void assertIsShown(Page page, AccessRow row) {
        assertThat(page).hasTitle(Pattern.compile(TITLES.get(row.what()) + " · Caseload"));
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("No access");
    }

    /** The page for this and nothing else. */
    private static void assertIsRefused(Page page) {
        assertThat(page).hasTitle("No access · Caseload");
        assertThat(page.locator(".cl-page")).hasText(DENIED, new HasTextOptions().setUseInnerText(true));
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("No access");
    }

    private static String sample(Laboratory laboratory, String batch) {
        return laboratory.results(batch).getFirst().get("BioSample Name");
    }

    private static String address(AccessRow row, Map<String, String> variables) {
        String address = row.what();
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            address =
                    address.replaceFirst("/" + variable.getKey().replace("?", "\\?") + "$", "/" + variable.getValue());
        }
        return address;
    }
}
