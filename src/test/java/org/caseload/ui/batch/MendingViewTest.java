package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.batch.Edit;
import org.caseload.batch.EditRefusedException;
import org.caseload.batch.FindingFilter;
import org.caseload.batch.FindingGroup;
import org.caseload.batch.FindingPlace;
import org.caseload.batch.HeaderChange;
import org.caseload.batch.StoredFinding;
import org.caseload.batch.TableHeader;
import org.caseload.batch.TableRow;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Header;
import org.caseload.security.Role;
import org.caseload.security.UserId;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What a person mends on a batch's page, found by the words on the screen. */
@ViewPackages(classes = BatchView.class)
class MendingViewTest extends OpenBatch {

    private static final TableHeader MISSPELT =
            new TableHeader("Famly Id", "Famly Id", false, Header.Role.CUSTOM, null);

    private static final Summaries CHECKED = Summaries.checked(412, 400, 37, 12, 0);

    private static Finding ofCell(FindingCode code, Column column, String value, String... suggestions) {
        return new Finding(
                code,
                code.severity(),
                48,
                47,
                "FAM-0048",
                "S-0048",
                column.header(),
                value,
                List.of(),
                List.of(suggestions),
                1);
    }

    private static Finding ofHeader(FindingCode code, Column column, String written) {
        return Finding.ofHeader(code, 1, column.header(), written).withSuggestions(List.of(column.header()));
    }

    private void openWith(int count, Finding first) {
        when(contents.countErrorGroups(any())).thenReturn(1);
        when(contents.errorGroups(any(), anyInt())).thenReturn(List.of(new FindingGroup(first, count, count)));
        open(CHECKED.make());
    }

    private void found(Finding finding) {
        when(contents.countFindings(any(), any())).thenReturn(1);
        when(contents.findings(any(), any(), anyInt(), anyInt()))
                .thenReturn(List.of(new StoredFinding(new FindingPlace(48, 9, 1), finding)));
    }

    /** A row of three cells in a table of one column. */
    private void storedWithTooMuch() {
        Finding tooLong = new Finding(
                FindingCode.ROW_TOO_LONG,
                FindingCode.ROW_TOO_LONG.severity(),
                48,
                47,
                "FAM-0048",
                null,
                null,
                "too much",
                List.of(3, 1),
                List.of(),
                1);
        TableRow row = new TableRow(
                47, 48, 5, List.of("FAM-0048"), List.of("too much", "more"), Set.of(), false, List.of(tooLong));
        when(tables.headers(any())).thenReturn(List.of(header(Column.FAMILY_ID)));
        when(tables.count(any(), any())).thenReturn(1);
        when(tables.page(any(), any(), anyInt(), anyInt())).thenReturn(List.of(row));
        when(tables.pageAfter(any(), anyInt(), anyInt())).thenReturn(List.of(row));
    }

    /** What the button that takes the suggestion in the first finding's row is called. */
    @SuppressWarnings("unchecked")
    private String takeLabel() {
        Grid<StoredFinding> grid = find(Grid.class).single();
        int suggestions = grid.getColumns().size() - 2;
        return test(grid).getLitRendererPropertyValue(0, suggestions, "label", String.class);
    }

    private static TableHeader header(Column column) {
        return new TableHeader(column.header(), column.header(), false, Header.Role.KNOWN, column);
    }

    private UserId signedIn() {
        return user.get().id();
    }

    @Test
    void takesASuggestionForAllThatSayTheSame() {
        Finding finding = ofCell(FindingCode.SAMPLE_TYPE_UNKNOWN, Column.SAMPLE_TYPE, "Fast-Q", "FASTQ");
        openWith(26, finding);
        test(button("Apply to all 26")).click();
        FindingFilter alike = new FindingFilter(
                Set.of(),
                FindingCode.SAMPLE_TYPE_UNKNOWN,
                Set.of(Column.SAMPLE_TYPE.header()),
                "Fast-Q",
                List.of("FASTQ"),
                "");
        verify(edits).applyToAll(Summaries.ID, alike, "FASTQ", signedIn());
    }

    @Test
    void saysWhyAnEditWasRefused() {
        openWith(26, ofCell(FindingCode.SAMPLE_TYPE_UNKNOWN, Column.SAMPLE_TYPE, "Fast-Q", "FASTQ"));
        doThrow(new EditRefusedException(EditRefusedException.Reason.NOTHING_TO_REPLACE))
                .when(edits)
                .applyToAll(any(), any(), any(), any());
        test(button("Apply to all 26")).click();
        assertThat(page()).contains("The value does not stand there any more. Nothing was changed.");
    }

    @Test
    void readsAMisspeltColumnAsTheOneItIs() {
        when(tables.headers(any())).thenReturn(List.of(MISSPELT));
        openWith(1, ofHeader(FindingCode.HEADER_MISSPELT, Column.FAMILY_ID, "Famly Id"));
        test(button("Apply")).click();
        verify(edits)
                .mapHeaders(Summaries.ID, List.of(new HeaderChange.ReadAs(0, MISSPELT, Column.FAMILY_ID)), signedIn());
    }

    @Test
    void keepsAColumnAsTheLaboratorysOwn() {
        when(tables.headers(any())).thenReturn(List.of(MISSPELT));
        openWith(1, ofHeader(FindingCode.HEADER_MISSPELT, Column.FAMILY_ID, "Famly Id"));
        test(button("Keep as custom field")).click();
        verify(edits).mapHeaders(Summaries.ID, List.of(new HeaderChange.KeepAsCustomField(0, MISSPELT)), signedIn());
    }

    @Test
    void addsAColumnThatTheFileLacks() {
        openWith(1, Finding.ofHeader(FindingCode.HEADER_MISSING, 1, Column.DEFAULT_PROJECT.header(), null));
        test(button("Add column")).click();
        Dialog dialog = find(Dialog.class).single();
        test(find(TextField.class, dialog).single()).setValue("Exomes");
        test(find(Button.class, dialog).withText("Add column").single()).click();
        verify(edits)
                .mapHeaders(Summaries.ID, List.of(new HeaderChange.Add(Column.DEFAULT_PROJECT, "Exomes")), signedIn());
    }

    @Test
    void addsTheColumnOfAValueThatIsMissingInEveryRow() {
        Finding missing =
                ofCell(FindingCode.STORAGE_PROVIDER_MISSING, Column.STORAGE_PROVIDER_ID, "", "Sequencing disk");
        when(catalog.snapshot()).thenReturn(CatalogSnapshot.empty());
        when(tables.headers(any())).thenReturn(List.of(header(Column.FILES_NAMES)));
        found(missing);
        openWith(26, missing);
        assertThat(find(Button.class).withTextContaining("Apply").exists()).isFalse();
        assertThat(takeLabel()).isEmpty();
        test(button("Add column")).click();
        Dialog dialog = find(Dialog.class).single();
        test(find(Button.class, dialog).withText("Add column").single()).click();
        HeaderChange added = new HeaderChange.Add(Column.STORAGE_PROVIDER_ID, "Sequencing disk");
        verify(edits).mapHeaders(Summaries.ID, List.of(added), signedIn());
    }

    @Test
    void takesASuggestionInAColumnThatTheFileHas() {
        Finding missing =
                ofCell(FindingCode.STORAGE_PROVIDER_MISSING, Column.STORAGE_PROVIDER_ID, "", "Sequencing disk");
        when(tables.headers(any())).thenReturn(List.of(header(Column.STORAGE_PROVIDER_ID)));
        found(missing);
        openWith(26, missing);
        assertThat(takeLabel()).isEqualTo("Take Sequencing disk instead of ‘’ in line 48");
        assertThat(button("Apply to all 26").isVisible()).isTrue();
        assertThat(find(Button.class).withText("Add column").exists()).isFalse();
    }

    @Test
    void letsAnAdministratorAddWhatTheCatalogLacks() {
        signIn(Role.ADMINISTRATOR);
        openWith(3, ofCell(FindingCode.CATALOG_UNKNOWN, Column.KIT_ID, "KIT-9"));
        test(button("Add to catalog")).click();
        Dialog dialog = find(Dialog.class).single();
        find(TextField.class, dialog).withCaption("Name").single().setValue("Invented Exome v9");
        test(find(Button.class, dialog).withText("Save").single()).click();
        ArgumentCaptor<CatalogEntry> entry = ArgumentCaptor.captor();
        UserId administrator = signedIn();
        verify(catalog).add(entry.capture(), eq(administrator));
        assertThat(entry.getValue().kind()).isEqualTo(CatalogKind.KIT);
        assertThat(entry.getValue().id()).isEqualTo("KIT-9");
        verify(batches).checkAgain(Summaries.ID);
    }

    @Test
    void takesAwayWhatARowHasTooMuch() {
        storedWithTooMuch();
        open(CHECKED.make());
        test(button("Show data")).click();
        Grid<?> grid = find(Grid.class).single();
        test(grid).invokeLitRendererFunction(0, 0, "edit");
        assertThat(page()).contains("The row has 3 cells, but the header has 1 names.");
        TextField surplus =
                find(TextField.class).withCaption("Behind the last column").single();
        assertThat(surplus.getValue()).isEqualTo("too much,more");
        test(button("Take it away")).click();
        verify(edits).mend(Summaries.ID, 47, Map.of(1, ""), 5, signedIn());
    }

    @Test
    void saysOnAPhoneWhatIsWrongWithAWholeRow() {
        storedWithTooMuch();
        open(CHECKED.make());
        test(button("Show data")).click();
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).getLitRendererPropertyValue(0, "card", "words", String.class))
                .startsWith("The row has 3 cells");
    }

    @Test
    void takesBackTheLastEdit() {
        Edit last = new Edit(7, new Edit.About("Sample Type", null), 26, "J. Lambert", Summaries.NOON);
        when(edits.last(Summaries.ID)).thenReturn(Optional.of(last));
        open(CHECKED.make());
        assertThat(page()).contains("Sample Type, 26 cells");
        test(button("Undo")).click();
        verify(edits).undo(Summaries.ID, 7L);
    }

    @Test
    void offersAViewerNothingThatMends() {
        signIn(Role.VIEWER);
        when(edits.last(Summaries.ID))
                .thenReturn(Optional.of(new Edit(7, new Edit.About("Sex", 4), 1, "J. Lambert", Summaries.NOON)));
        openWith(26, ofCell(FindingCode.SAMPLE_TYPE_UNKNOWN, Column.SAMPLE_TYPE, "Fast-Q", "FASTQ"));
        assertThat(button("Show rows").isVisible()).isTrue();
        assertThat(find(Button.class).withTextContaining("Apply").exists()).isFalse();
        assertThat(find(Button.class).withText("Undo").exists()).isFalse();
    }
}
