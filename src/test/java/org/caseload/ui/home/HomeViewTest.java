package org.caseload.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.batch.BatchChanges;
import org.caseload.batch.Batches;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseStatus;
import org.caseload.cases.Cases;
import org.caseload.phenotype.Releases;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.security.UserId;
import org.caseload.ui.Words;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = HomeView.class)
@ContextConfiguration(classes = HomeViewTest.Beans.class)
class HomeViewTest extends SpringBrowserlessTest {

    @TestConfiguration
    @Import(Words.class)
    static class Beans {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    @MockitoBean
    private Cases cases;

    @MockitoBean
    private Batches batches;

    @MockitoBean
    private BatchChanges changes;

    @MockitoBean
    private Releases releases;

    @MockitoBean
    private CurrentUser currentUser;

    @Test
    void leadsFromEachNumberToItsCases() {
        when(cases.count(any())).thenReturn(0);
        when(cases.count(of(CaseStatus.FINALIZED))).thenReturn(Cases.COUNTED + 8_000);
        when(cases.count(of(CaseStatus.DELIVERED))).thenReturn(1_234);

        open(Role.VIEWER);

        assertThat(link("cases?status=FINALIZED").getText()).isEqualTo("about 18,000");
        assertThat(link("cases?status=DELIVERED").getText()).isEqualTo("1,234");
        assertThat(link("cases?status=WAITING").getText()).isEqualTo("0");
        assertThat(link("cases?overdue=true").getText()).isEqualTo("0");
    }

    @Test
    void tellsAdministratorsAloneThatThereIsNoReleaseOfHpo() {
        open(Role.CASE_CREATOR);
        assertThat(text()).doesNotContain("Not set up");

        UI.getCurrent().navigate("elsewhere");
        open(Role.ADMINISTRATOR);
        assertThat(text()).contains("Not set up");
    }

    private void open(Role role) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(currentUser.get()).thenReturn(new SignedIn(new UserId(UUID.randomUUID()), "lambert", "J. Lambert", role));
        when(releases.current()).thenReturn(Optional.empty());
        when(releases.download()).thenReturn(Optional.empty());
        UI.getCurrent().navigate(HomeView.class);
    }

    private Anchor link(String address) {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().endsWith(address))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static CaseFilter of(CaseStatus status) {
        return CaseFilter.of("", Set.of(status), null);
    }
}
