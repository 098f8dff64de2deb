package org.caseload.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.caseload.batch.BatchProperties;
import org.caseload.batch.UploadProperties;
import org.caseload.phenotype.Download;
import org.caseload.phenotype.Download.Failure;
import org.caseload.phenotype.Release;
import org.caseload.phenotype.Release.Source;
import org.caseload.phenotype.ReleaseRefusedException;
import org.caseload.phenotype.Releases;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.security.UserId;
import org.caseload.ui.Words;
import org.caseload.ui.component.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.util.unit.DataSize;

/** What an administrator sees of the HPO releases, and does with them. */
@ViewPackages(classes = AdministrationView.class)
@ContextConfiguration(classes = AdministrationViewTest.Beans.class)
class AdministrationViewTest extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UserId JANE = new UserId(UUID.randomUUID());

    @TestConfiguration
    @Import(Words.class)
    static class Beans {

        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneOffset.UTC);
        }

        @Bean
        UploadProperties upload() {
            return new UploadProperties(DataSize.ofMegabytes(64));
        }

        @Bean
        BatchProperties batch() {
            return new BatchProperties(10_000, 2, 200, 4, Duration.ofHours(24));
        }
    }

    @MockitoBean
    private Releases releases;

    @MockitoBean
    private CurrentUser user;

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(user.get()).thenReturn(new SignedIn(JANE, "jane", "Jane Doe", Role.ADMINISTRATOR));
        when(releases.download()).thenReturn(Optional.empty());
    }

    @Test
    void saysThatNoneIsLoadedAndHasOneDownloaded() {
        open();
        assertThat(page()).contains("No HPO release is loaded.");

        when(releases.download()).thenReturn(Optional.of(new Download(true, 5_000_000, 20_000_000L, null, NOON)));
        test(button("Download the newest release")).click();

        verify(releases).download(JANE);
        assertThat(page()).contains("Downloading: ");
        assertThat(find(Button.class).withText("Download the newest release").exists())
                .isFalse();
    }

    @Test
    void acknowledgesTheReleaseInUse() {
        keep("2026-02-01", "2026-01-01");
        open();

        assertThat(page())
                .contains("This service uses the Human Phenotype Ontology (release 2026-02-01).")
                .contains("http://www.human-phenotype-ontology.org")
                .contains("Jane Doe, uploaded")
                .contains("19,408");
    }

    @Test
    void takesAnotherReleaseIntoUse() {
        keep("2026-02-01", "2026-01-01");
        open();

        test(button("Use")).click();

        verify(releases).makeCurrent("2026-01-01");
    }

    @Test
    void asksBeforeItRemovesARelease() {
        keep("2026-02-01", "2026-01-01");
        open();

        test(button("Remove")).click();
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        test(dialog).confirm();

        verify(releases).remove("2026-01-01");
    }

    @Test
    void saysWhyAReleaseStays() {
        keep("2026-02-01", "2026-01-01");
        open();
        ReleaseRefusedException inUse = mock();
        when(inUse.reason()).thenReturn(ReleaseRefusedException.Reason.IN_USE);
        doThrow(inUse).when(releases).makeCurrent(any());

        test(button("Use")).click();

        assertThat(page()).contains("The release in use cannot be removed.");
    }

    @Test
    void saysWhenADownloadIsTriedAgain() {
        when(releases.download())
                .thenReturn(Optional.of(new Download(false, 0, null, Failure.UNREACHABLE, NOON.plusSeconds(60))));
        open();

        assertThat(page()).contains("The download failed: the address could not be reached. It is tried again at ");
        test(button("Cancel")).click();
        verify(releases).cancelDownload();
    }

    private void keep(String current, String other) {
        when(releases.current()).thenReturn(Optional.of(current));
        when(releases.list())
                .thenReturn(List.of(
                        new Release(current, 19_408, 2_000_000, Source.UPLOAD, "Jane Doe", NOON, true),
                        new Release(other, 19_000, 2_000_000, Source.DOWNLOAD, null, NOON, false)));
    }

    private static void open() {
        UI.getCurrent().navigate(Links.ADMINISTRATION);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }
}
