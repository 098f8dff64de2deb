package org.caseload.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseStatus;
import org.caseload.validation.CaseType;
import org.junit.jupiter.api.Test;

class CaseQueryTest {

    @Test
    void writesNothingForAllCases() {
        assertThat(CaseQuery.write(CaseFilter.all()).getQueryString()).isEmpty();
        assertThat(CaseQuery.read(QueryParameters.empty())).isEqualTo(CaseFilter.all());
    }

    @Test
    void comesBackAsItWent() {
        CaseFilter filter = new CaseFilter(
                "F-2041 & son; é",
                Set.of(CaseStatus.WAITING, CaseStatus.TRASH),
                Set.of(CaseType.EXOME),
                UUID.fromString("0192f4a8-0000-7000-8000-000000000001"),
                true);

        String address = CaseQuery.write(filter).getQueryString();

        assertThat(CaseQuery.read(QueryParameters.fromString(address))).isEqualTo(filter);
        assertThat(address).contains("status=WAITING&status=TRASH").contains("overdue=true");
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        QueryParameters strange = QueryParameters.fromString("q=x&status=GONE&type=exome&batch=7&overdue=1&page=3");

        assertThat(CaseQuery.read(strange)).isEqualTo(new CaseFilter("x", Set.of(), Set.of(), null, false));
    }
}
