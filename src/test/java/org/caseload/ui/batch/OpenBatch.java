package org.caseload.ui.batch;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.caseload.batch.BatchChanges;
import org.caseload.batch.BatchChanges.Subscription;
import org.caseload.batch.BatchContents;
import org.caseload.batch.BatchData;
import org.caseload.batch.BatchFiles;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchTables;
import org.caseload.batch.Batches;
import org.caseload.batch.Edits;
import org.caseload.batch.Undo;
import org.caseload.catalog.Catalog;
import org.caseload.phenotype.Phenotypes;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.security.UserId;
import org.caseload.ui.Words;
import org.caseload.ui.component.Links;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A batch's page with everything behind it replaced, for tests that look at it and press what is on it. */
@ContextConfiguration(classes = OpenBatch.Beans.class)
abstract class OpenBatch extends SpringBrowserlessTest {

    @TestConfiguration
    @Import({Words.class, Workbench.class})
    static class Beans {
        @Bean
        Clock clock() {
            return Clock.fixed(Summaries.NOON, ZoneOffset.UTC);
        }
    }

    final Subscription subscription = mock();

    @MockitoBean
    Batches batches;

    @MockitoBean
    BatchContents contents;

    @MockitoBean
    BatchFiles files;

    @MockitoBean
    BatchChanges changes;

    @MockitoBean
    BatchTables tables;

    @MockitoBean
    Edits edits;

    @MockitoBean
    Undo undo;

    @MockitoBean
    BatchData data;

    @MockitoBean
    Catalog catalog;

    @MockitoBean
    Phenotypes phenotypes;

    @MockitoBean
    CurrentUser user;

    private Runnable listener = () -> {};

    @BeforeEach
    void speakEnglishAndListen() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        signIn(Role.CASE_CREATOR);
        when(changes.subscribe(any(), any())).thenAnswer(call -> {
            listener = call.getArgument(1);
            return subscription;
        });
    }

    void signIn(Role role) {
        when(user.get()).thenReturn(new SignedIn(new UserId(UUID.randomUUID()), "lambert", "J. Lambert", role));
    }

    void stored(BatchSummary batch) {
        when(batches.find(Summaries.ID)).thenReturn(Optional.of(batch));
    }

    void open(BatchSummary batch) {
        stored(batch);
        UI.getCurrent().navigate(Links.batchAddress(Summaries.ID.value()));
    }

    void becomes(BatchSummary batch) {
        stored(batch);
        CompletableFuture.runAsync(listener).join();
        // What waits for the page runs when its lock is let go.
        VaadinSession session = UI.getCurrent().getSession();
        session.unlock();
        session.lock();
    }

    String page() {
        return text(getCurrentView().getElement().getComponent().orElseThrow());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    Button button(String words) {
        return find(Button.class).withText(words).single();
    }
}
