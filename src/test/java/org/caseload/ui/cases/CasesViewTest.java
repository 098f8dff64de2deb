package org.caseload.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.cases.CaseEdits;
import org.caseload.cases.CaseExport;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseId;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CaseStatus;
import org.caseload.cases.Cases;
import org.caseload.catalog.Catalog;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.security.UserId;
import org.caseload.ui.Words;
import org.caseload.validation.CaseType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = CasesView.class)
@ContextConfiguration(classes = CasesViewTest.Beans.class)
class CasesViewTest extends SpringBrowserlessTest {

    private static final CaseId FIRST = new CaseId("CL-0123456789");
    private static final CaseId SECOND = new CaseId("CL-9876543210");

    @TestConfiguration
    @Import(Words.class)
    static class Beans {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    private final SignedIn user =
            new SignedIn(new UserId(UUID.randomUUID()), "lambert", "J. Lambert", Role.CASE_CREATOR);

    @MockitoBean
    private Cases cases;

    @MockitoBean
    private CaseEdits edits;

    @MockitoBean
    private CaseExport export;

    @MockitoBean
    private Batches batches;

    @MockitoBean
    private Catalog catalog;

    @MockitoBean
    private CurrentUser currentUser;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(currentUser.get()).thenReturn(user);
        when(cases.count(any())).thenReturn(2);
        when(cases.page(any(), any(), anyInt())).thenReturn(List.of(item(2, FIRST), item(1, SECOND)));
        UI.getCurrent().navigate(CasesView.class);
    }

    @Test
    void movesChosenCasesToTrashWhenAskedTwice() {
        when(edits.changeStatus(Set.of(FIRST, SECOND), CaseStatus.TRASH, user.id()))
                .thenReturn(new CaseEdits.Outcome(1, 1));
        choose(FIRST, SECOND);
        assertThat(text()).contains("2 cases chosen");

        test(find(Button.class).withText("Move to Trash").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(text()).contains("Changed: 1.").contains("Left as they were: 1.");
        assertThat(find(Button.class).withText("Move to Trash").all()).isEmpty();
    }

    @Test
    void saysOfManyCasesThatNobodyCountedThem() {
        when(cases.count(any())).thenReturn(Cases.COUNTED + 8_000);

        UI.getCurrent().navigate(CasesView.class, QueryParameters.of("overdue", "true"));
        roundTrip();

        assertThat(text()).contains("about 18,000");
    }

    @Test
    void forgetsWhatWasChosenWhenTheFilterChanges() {
        choose(FIRST);

        test(find(Checkbox.class).withCaption("Overdue only").single()).click();

        assertThat(find(Button.class).withText("Choose none").all()).isEmpty();
        verify(cases).page(eq(CaseFilter.overdue()), any(), anyInt());
    }

    @Test
    void showsTheCasesOfABatchThatTheUserLooksFor() {
        BatchSummary batch = batch("run-42.csv");
        when(batches.page(any(), anyInt(), anyInt())).thenAnswer(page -> {
            BatchFilter asked = page.getArgument(0);
            return batch.fileName().contains(asked.text()) ? List.of(batch) : List.of();
        });

        test(batchField()).setFilter("run 43");
        assertThat(test(batchField()).getSuggestions()).isEmpty();
        test(batchField()).setFilter("run-42");
        test(batchField()).selectItem("run-42.csv, 2026-11-25");
        roundTrip();
        verify(cases, atLeastOnce()).page(eq(CaseFilter.ofBatch(batch.id().value())), any(), anyInt());
    }

    @Test
    void namesTheBatchThatTheAddressAsksFor() {
        BatchSummary batch = batch("run-42.csv");
        when(batches.find(batch.id())).thenReturn(Optional.of(batch));

        UI.getCurrent()
                .navigate(
                        CasesView.class, QueryParameters.of("batch", batch.id().toString()));

        assertThat(test(batchField()).getSelected().label()).isEqualTo("run-42.csv, 2026-11-25");
    }

    @Test
    void hidesAColumnThatTheUserDoesNotWant() {
        test(find(Button.class).withText("Columns").single()).click();

        test(find(Checkbox.class).withCaption("Proband").single()).click();

        assertThat(grid().getColumnByKey("proband").isVisible()).isFalse();
        assertThat(grid().getColumnByKey("caseId").isVisible()).isTrue();
    }

    private static BatchSummary batch(String fileName) {
        BatchSummary batch = mock();
        when(batch.id()).thenReturn(new BatchId(UUID.randomUUID()));
        when(batch.fileName()).thenReturn(fileName);
        when(batch.createdAt()).thenReturn(Instant.parse("2026-11-25T12:00:00Z"));
        return batch;
    }

    @SuppressWarnings("unchecked")
    private ComboBox<BatchChoice> batchField() {
        return find(ComboBox.class)
                .withCondition(box -> "Batch".equals(box.getPlaceholder()))
                .single();
    }

    private void choose(CaseId... ids) {
        for (CaseId id : ids) {
            grid().select(item(0, id));
        }
    }

    @SuppressWarnings("unchecked")
    private Grid<CaseListItem> grid() {
        return find(Grid.class).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static CaseListItem item(long position, CaseId id) {
        return new CaseListItem(
                position,
                id,
                "F-" + position,
                "S-1",
                CaseType.EXOME,
                CaseStatus.IN_PROGRESS,
                List.of("HP:0001250"),
                1,
                1,
                List.of(),
                LocalDate.of(2026, 12, 24),
                "J. Lambert",
                Instant.parse("2026-11-25T12:00:00Z"),
                null,
                null);
    }
}
