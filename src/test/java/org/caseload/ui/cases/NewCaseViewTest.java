package org.caseload.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.cases.SingleCases;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.phenotype.InventedOntology;
import org.caseload.phenotype.Phenotypes;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.security.UserId;
import org.caseload.ui.Words;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.caseload.validation.Sex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The form of a new case and its family, found by the words on the screen. */
@ContextConfiguration(classes = Words.class)
@ViewPackages(classes = NewCaseView.class)
class NewCaseViewTest extends SpringBrowserlessTest {

    @MockitoBean
    SingleCases singleCases;

    @MockitoBean
    Catalog catalog;

    @MockitoBean
    Phenotypes phenotypes;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(user.get())
                .thenReturn(new SignedIn(new UserId(UUID.randomUUID()), "lambert", "J. Lambert", Role.CASE_CREATOR));
        when(catalog.snapshot()).thenReturn(CatalogSnapshot.empty());
        UI.getCurrent().navigate(Links.NEW_CASE);
    }

    @Test
    void startsWithTheProbandAlone() {
        assertThat(people()).containsExactly("Proband");
        assertThat(pedigree()).contains("Proband: Unknown, affected.").doesNotContain("Mother");
    }

    @Test
    void keepsThePeopleInTheOrderOfAManifest() {
        press("Add sibling");
        press("Add father");
        press("Add mother");
        press("Add sibling");

        assertThat(people()).containsExactly("Proband", "Mother", "Father", "Sibling 1", "Sibling 2");
    }

    @Test
    void takesOneMotherAndOneFather() {
        press("Add mother");
        press("Add father");

        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Add sibling");
        assertThat(find(Button.class).withText("Add mother").exists()).isFalse();
        assertThat(find(Button.class).withText("Add father").exists()).isFalse();
    }

    @Test
    void saysOfWhichReleaseTheTermsAre() {
        when(phenotypes.current()).thenReturn(Optional.of(InventedOntology.load()));
        press("Add mother");

        assertThat(find(ComboBox.class, person("Mother")).all())
                .extracting(HasHelper::getHelperText)
                .contains("HPO release " + InventedOntology.VERSION);
    }

    @Test
    void asksForASexOnlyWhereTheRelationLeavesItOpen() {
        press("Add mother");
        press("Add sibling");

        assertThat(find(ComboBox.class, person("Mother")).withCaption("Sex").exists())
                .isFalse();
        assertThat(find(ComboBox.class, person("Sibling")).withCaption("Sex").exists())
                .isTrue();
    }

    @Test
    void drawsWhatIsTyped() {
        press("Add mother");
        press("Add sibling");
        assertThat(pedigree())
                .contains("Mother: Female, not known whether affected.")
                .contains("Sibling: Unknown, not known whether affected.");

        test(find(Checkbox.class, person("Mother")).withCaption("Unaffected").single())
                .click();
        field("Sibling", "Phenotypes").setValue("Seizure");
        sexOf("Sibling").setValue(Sex.MALE);
        field("Sibling", "BioSample Name").setValue("S-3");

        assertThat(pedigree())
                .contains("Mother: Female, not affected.")
                .contains("Sibling: Male, affected.")
                .contains(">S-3</text>");
    }

    @Test
    void saysWhatWasFoundAtTheFieldOfThePersonConcerned() {
        press("Add mother");
        press("Add father");
        findsOnly(finding(FindingCode.BIOSAMPLE_HAS_SPACE, 3, Column.BIOSAMPLE_NAME, "S 3", "S_3"));
        field("Father", "BioSample Name").setValue("S 3");
        press("Create case");

        assertThat(field("Father", "BioSample Name").getErrorMessage()).contains("contains white space");
        assertThat(field("Father", "BioSample Name").isInvalid()).isTrue();
        assertThat(field("Mother", "BioSample Name").isInvalid()).isFalse();
        assertThat(text(find(MessageBar.class).single()))
                .contains("One thing must be corrected before the case can be created.")
                .contains("Father: The BioSample Name ‘S 3’ contains white space.");
    }

    @Test
    void saysWhileItIsFilledInWhatIsWrongWithTheFieldsThatWereVisited() {
        press("Add father");
        when(singleCases.check(any()))
                .thenReturn(List.of(
                        finding(FindingCode.BIOSAMPLE_HAS_SPACE, 2, Column.BIOSAMPLE_NAME, "S 3", "S_3"),
                        finding(FindingCode.BIOSAMPLE_MISSING, 1, Column.BIOSAMPLE_NAME, "")));
        field("Father", "BioSample Name").setValue("S 3");
        roundTrip();

        assertThat(field("Father", "BioSample Name").getErrorMessage()).contains("contains white space");
        assertThat(field("Proband", "BioSample Name").isInvalid()).isFalse();
        NativeButton suggestion = find(NativeButton.class, person("Father")).single();
        find(TextField.class).withCaption("Family Id").single().setValue("F-1");
        roundTrip();
        assertThat(find(NativeButton.class, person("Father")).single()).isSameAs(suggestion);

        when(singleCases.check(any())).thenReturn(List.of());
        find(TextField.class).withCaption("Family Id").single().setValue("F-2");
        roundTrip();
        assertThat(field("Father", "BioSample Name").isInvalid()).isFalse();
        verify(singleCases, never()).create(any(), any(), any());
    }

    @Test
    void keepsWhatTheLastLookIntoTheStorageFound() {
        findsOnly(finding(FindingCode.FILE_NOT_FOUND, 1, Column.FILES_NAMES, "/run/a.bam"));
        field("Proband", "Files").setValue("/run/a.bam");
        press("Create case");
        find(TextField.class).withCaption("Family Id").single().setValue("F-1");
        roundTrip();
        assertThat(field("Proband", "Files").isInvalid()).isTrue();
    }

    @Test
    void takesASuggestionAtTheField() {
        press("Add father");
        findsOnly(finding(FindingCode.BIOSAMPLE_HAS_SPACE, 2, Column.BIOSAMPLE_NAME, "S 3", "S_3"));
        field("Father", "BioSample Name").setValue("S 3");
        press("Create case");
        NativeButton suggestion = find(NativeButton.class, person("Father")).single();
        assertThat(text(suggestion)).contains("Use ‘S_3’");
        test(suggestion).click();

        assertThat(field("Father", "BioSample Name").getValue()).isEqualTo("S_3");
        assertThat(field("Father", "BioSample Name").isInvalid()).isFalse();
        assertThat(find(NativeButton.class, person("Father")).exists()).isFalse();
    }

    @Test
    void saysWhoseSampleIsThereTwiceInsteadOfALine() {
        press("Add mother");
        press("Add sibling");
        findsOnly(new Finding(
                FindingCode.BIOSAMPLE_REPEATED_IN_FAMILY,
                FindingCode.BIOSAMPLE_REPEATED_IN_FAMILY.severity(),
                3,
                3,
                "F-1",
                "S-2",
                Column.BIOSAMPLE_NAME.header(),
                "S-2",
                List.of("F-1", 2),
                List.of(),
                1));
        press("Create case");

        assertThat(field("Sibling", "BioSample Name").getErrorMessage())
                .contains("‘S-2’ is already that of another person here: Mother.");
    }

    @Test
    void createsInSpiteOfWarningsThatWereShown() {
        press("Add mother");
        Finding warning = finding(FindingCode.AFFECTED_STATUS_UNKNOWN, 2, Column.PHENOTYPES, "", "unaffected");
        findsOnly(warning);
        press("Create case");
        assertThat(text(find(MessageBar.class).single()))
                .contains("There is one warning.")
                .contains("press Create case once more");
        assertThat(text(person("Mother"))).contains("It is not said whether this relative is affected.");
        press("Create case");

        verify(singleCases).create(any(), eq(Set.of()), any());
        verify(singleCases).create(any(), eq(Set.of(warning)), any());
    }

    @Test
    void sendsARowForEachPerson() {
        findsOnly(finding(FindingCode.CASE_TYPE_MISSING, 1, Column.CASE_TYPE, ""));
        press("Add mother");
        find(TextField.class).withCaption("Family Id").single().setValue("F-1");
        find(DatePicker.class, person("Mother"))
                .withCaption("Date of birth")
                .single()
                .setValue(LocalDate.of(1990, 5, 14));
        press("Create case");

        List<Map<Column, String>> rows = sent();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .containsEntry(Column.FAMILY_ID, "F-1")
                .containsEntry(Column.RELATION, "proband")
                .containsEntry(Column.EXECUTE_NOW, "true")
                .containsEntry(Column.OPT_IN, "false");
        assertThat(rows.getLast())
                .containsEntry(Column.FAMILY_ID, "F-1")
                .containsEntry(Column.RELATION, "mother")
                .containsEntry(Column.DATE_OF_BIRTH, "1990-05-14")
                .doesNotContainKey(Column.CASE_TYPE);
    }

    @Test
    void removesAnEmptyPersonAtOnceAndAsksForAnother() {
        press("Add mother");
        test(removing("Mother")).click();
        assertThat(people()).containsExactly("Proband");

        press("Add mother");
        field("Mother", "BioSample Name").setValue("S-2");
        test(removing("Mother")).click();
        assertThat(people()).containsExactly("Proband", "Mother");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(people()).containsExactly("Proband");
        assertThat(pedigree()).doesNotContain("Mother");
        assertThat(find(Button.class).withText("Add mother").exists()).isTrue();
    }

    @Test
    void goesOnWithWhatTheBrowserKept() {
        ((NewCaseView) getCurrentView())
                .offer(List.of(
                        Map.of(Column.FAMILY_ID, "F-9", Column.RELATION, "proband", Column.SEX, "F"),
                        Map.of(Column.RELATION, "mother", Column.PHENOTYPES, "unaffected"),
                        Map.of(Column.RELATION, "mother", Column.BIOSAMPLE_NAME, "S-2"),
                        Map.of(Column.RELATION, "aunt")));
        press("Continue where you stopped");

        assertThat(people()).containsExactly("Proband", "Mother");
        assertThat(find(TextField.class).withCaption("Family Id").single().getValue())
                .isEqualTo("F-9");
        assertThat(field("Mother", "BioSample Name").getValue()).isEqualTo("S-2");
        assertThat(pedigree()).contains("Proband: Female, affected.").contains("Mother: Female, not affected.");
        assertThat(find(MessageBar.class).exists()).isFalse();
    }

    @Test
    void asksBeforeInputIsLeft() {
        UI.getCurrent().navigate(Links.NEW_CASE);
        find(TextField.class).withCaption("Family Id").single().setValue("F-1");
        UI.getCurrent().navigate(Links.NEW_CASE + "?again");

        assertThat(find(ConfirmDialog.class).exists()).isTrue();
    }

    private void findsOnly(Finding finding) {
        when(singleCases.create(any(), any(), any())).thenReturn(new SingleCases.Result(List.of(finding), null));
    }

    private static Finding finding(FindingCode code, int row, Column column, String value, String... suggestions) {
        return new Finding(
                code,
                code.severity(),
                row,
                row,
                "F-1",
                null,
                column.header(),
                value,
                List.of(),
                Arrays.asList(suggestions),
                1);
    }

    private List<Map<Column, String>> sent() {
        ArgumentCaptor<List<Map<Column, String>>> rows = ArgumentCaptor.captor();
        verify(singleCases).create(rows.capture(), any(), any());
        return rows.getValue();
    }

    private List<String> people() {
        return find(FieldSet.class).all().stream().map(FieldSet::getLegendText).toList();
    }

    private FieldSet person(String name) {
        return find(FieldSet.class).all().stream()
                .filter(set -> set.getLegendText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String person, String label) {
        return find(TextField.class, person(person)).withCaption(label).single();
    }

    @SuppressWarnings("unchecked") // the only field of that name
    private ComboBox<Sex> sexOf(String person) {
        return find(ComboBox.class, person(person)).withCaption("Sex").single();
    }

    private Button removing(String person) {
        return find(Button.class, person(person)).withText("Remove").single();
    }

    private String pedigree() {
        return find(PedigreePicture.class)
                .single()
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getElement()
                .getProperty("innerHTML", "");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
