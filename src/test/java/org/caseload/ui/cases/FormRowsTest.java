package org.caseload.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.manifest.Column.BIOSAMPLE_NAME;
import static org.caseload.manifest.Column.CASE_TYPE;
import static org.caseload.manifest.Column.FAMILY_ID;
import static org.caseload.manifest.Column.RELATION;

import java.util.List;
import java.util.Map;
import org.caseload.manifest.Column;
import org.junit.jupiter.api.Test;

class FormRowsTest {

    private static final Map<Column, String> CASE = Map.of(FAMILY_ID, "F-1", CASE_TYPE, "Exome");
    private static final Map<Column, String> CHILD = Map.of(RELATION, "proband", BIOSAMPLE_NAME, "S-1");
    private static final Map<Column, String> MUM = Map.of(RELATION, "mother", BIOSAMPLE_NAME, "S-2");

    @Test
    void statesWhatIsTheCasesInTheProbandsRowAlone() {
        assertThat(new FormRows(CASE, List.of(CHILD, MUM)).rows())
                .containsExactly(
                        Map.of(
                                FAMILY_ID, "F-1",
                                CASE_TYPE, "Exome",
                                RELATION, "proband",
                                BIOSAMPLE_NAME, "S-1"),
                        Map.of(FAMILY_ID, "F-1", RELATION, "mother", BIOSAMPLE_NAME, "S-2"));
    }

    @Test
    void takesItsOwnRowsApartAgain() {
        FormRows form = new FormRows(CASE, List.of(CHILD, MUM));

        assertThat(FormRows.of(form.rows())).isEqualTo(form);
    }

    @Test
    void knowsNobodyWithoutRows() {
        assertThat(FormRows.of(List.of())).isEqualTo(new FormRows(Map.of(), List.of()));
    }
}
