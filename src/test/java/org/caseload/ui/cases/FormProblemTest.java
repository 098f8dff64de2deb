package org.caseload.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormProblemTest {

    @ParameterizedTest
    @CsvSource({
        "BIOSAMPLE_NAME, 3, 3, BIOSAMPLE_NAME",
        "PHENOTYPES, 1, 1, PHENOTYPES",
        "PHENOTYPES_ID, 2, 2, PHENOTYPES",
        "KIT_ID, 1, 0, KIT_ID",
        "FAMILY_ID, 2, 0, FAMILY_ID"
    })
    void leadsFromRowAndColumnToTheField(Column column, int row, int person, Column field) {
        assertThat(FormPlace.of(finding(FindingCode.VALUE_TOO_LONG, row, column, "x")))
                .contains(new FormPlace(person, field));
    }

    @Test
    void leadsNowhereWithoutARow() {
        assertThat(FormPlace.of(Finding.ofFile(FindingCode.PHENOTYPES_UNCHECKED, null)))
                .isEmpty();
    }

    @Test
    void tellsOfTheFamilyIdOnceThoughEachRowHasIt() {
        List<FormProblem> problems = FormProblem.of(List.of(
                finding(FindingCode.FAMILY_ID_MISSING, 1, Column.FAMILY_ID, ""),
                finding(FindingCode.FAMILY_ID_MISSING, 2, Column.FAMILY_ID, ""),
                finding(FindingCode.SEX_UNKNOWN, 1, Column.SEX, "x"),
                finding(FindingCode.SEX_UNKNOWN, 2, Column.SEX, "x")));

        assertThat(problems)
                .extracting(FormProblem::place)
                .containsExactly(
                        new FormPlace(FormPlace.THE_CASE, Column.FAMILY_ID),
                        new FormPlace(1, Column.SEX),
                        new FormPlace(2, Column.SEX));
    }

    @Test
    void tellsOfEachOtherPersonWhoHasTheSameFile() {
        List<FormProblem> problems = FormProblem.of(List.of(sharedWith("S-1", 1), sharedWith("S-2", 2)));

        assertThat(problems).hasSize(2);
    }

    private static Finding sharedWith(String sample, int line) {
        return new Finding(
                FindingCode.FILE_IN_SEVERAL_SAMPLES,
                FindingCode.FILE_IN_SEVERAL_SAMPLES.severity(),
                3,
                3,
                "F-1",
                "S-3",
                Column.FILES_NAMES.header(),
                "run/a.vcf.gz",
                List.of(sample, line, 1),
                List.of(),
                1);
    }

    @Test
    void putsErrorsFirstAndLeavesOutWhatOnlyInforms() {
        List<FormProblem> problems = FormProblem.of(List.of(
                finding(FindingCode.AFFECTED_STATUS_UNKNOWN, 2, Column.PHENOTYPES, ""),
                finding(FindingCode.SAMPLE_WITHOUT_FILES, 1, Column.FILES_NAMES, ""),
                finding(FindingCode.FAMILY_ALREADY_CREATED, 1, Column.FAMILY_ID, "F-1"),
                finding(FindingCode.PHENOTYPES_MISSING, 1, Column.PHENOTYPES, "")));

        assertThat(problems)
                .extracting(problem -> problem.finding().code())
                .containsExactly(
                        FindingCode.FAMILY_ALREADY_CREATED,
                        FindingCode.PHENOTYPES_MISSING,
                        FindingCode.AFFECTED_STATUS_UNKNOWN);
    }

    private static Finding finding(FindingCode code, int row, Column column, String value) {
        return new Finding(
                code, code.severity(), row, row, "F-1", null, column.header(), value, List.of(), List.of(), 1);
    }
}
