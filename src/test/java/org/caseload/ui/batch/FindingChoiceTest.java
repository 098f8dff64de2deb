package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.caseload.batch.FindingFilter;
import org.caseload.batch.FindingGroup;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.caseload.ui.batch.FindingChoice.Kind;
import org.junit.jupiter.api.Test;

class FindingChoiceTest {

    @Test
    void showsEverythingAtFirst() {
        assertThat(FindingChoice.EVERYTHING.filter()).isEqualTo(FindingFilter.all());
    }

    @Test
    void narrowsDownBySeverityColumnAndText() {
        FindingChoice choice = FindingChoice.EVERYTHING
                .with(Kind.ERRORS)
                .withColumns(Set.of("Kit Id"))
                .withText("F-20");
        assertThat(choice.filter())
                .isEqualTo(new FindingFilter(Set.of(Severity.ERROR), null, Set.of("Kit Id"), null, null, "F-20"));
    }

    @Test
    void showsTheRowsOfAGroup() {
        Finding first = new Finding(
                FindingCode.CATALOG_UNKNOWN,
                Severity.ERROR,
                15,
                14,
                "F-2005",
                "S-2005-01",
                "Kit Id",
                "Twst Exome",
                List.of(),
                List.of("Twist Exome 2.0"),
                1);
        assertThat(FindingChoice.of(new FindingGroup(first, 9, 9)).filter())
                .isEqualTo(new FindingFilter(
                        Set.of(),
                        FindingCode.CATALOG_UNKNOWN,
                        Set.of("Kit Id"),
                        "Twst Exome",
                        first.suggestions(),
                        ""));
    }
}
