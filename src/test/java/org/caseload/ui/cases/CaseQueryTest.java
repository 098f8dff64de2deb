package org.caseload.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseStatus;
import org.caseload.validation.CaseType;
import org.junit.jupiter.api.Test;

class CaseQueryTest {

    private final CaseQuery query = new CaseQuery(ZoneId.of("Europe/Paris"));

    @Test
    void writesNothingForAllCases() {
        assertThat(query.write(CaseFilter.all()).getQueryString()).isEmpty();
        assertThat(query.read(QueryParameters.empty())).isEqualTo(CaseFilter.all());
    }

    @Test
    void comesBackAsItWent() {
        CaseFilter filter = new CaseFilter(
                "F-2041 & son; é",
                Set.of(CaseStatus.WAITING, CaseStatus.TRASH),
                Set.of(CaseType.EXOME),
                Set.of("10126", "n i c u"),
                UUID.fromString("0192f4a8-0000-7000-8000-000000000001"),
                UUID.fromString("0192f4a8-0000-7000-8000-000000000002"),
                Instant.parse("2026-10-31T23:00:00Z"),
                Instant.parse("2026-11-30T23:00:00Z"),
                true);

        String address = query.write(filter).getQueryString();

        assertThat(query.read(QueryParameters.fromString(address))).isEqualTo(filter);
        assertThat(address)
                .contains("status=WAITING&status=TRASH")
                .contains("overdue=true")
                .contains("from=2026-11-01")
                .contains("to=2026-11-30");
    }

    @Test
    void beginsADayWhereItsUserIs() {
        CaseFilter filter = query.read(QueryParameters.fromString("from=2026-07-01&to=2026-07-01"));

        assertThat(filter.createdFrom()).isEqualTo("2026-06-30T22:00:00Z");
        assertThat(filter.createdBefore()).isEqualTo("2026-07-01T22:00:00Z");
        assertThat(query.firstDay(filter)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(query.lastDay(filter)).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        QueryParameters strange = QueryParameters.fromString(
                "q=x&status=GONE&type=exome&batch=7&by=me&from=2026-13-01&to=soon&label=&overdue=1&page=3");

        assertThat(query.read(strange)).isEqualTo(CaseFilter.of("x"));
    }
}
