package org.caseload.validation;

import static org.caseload.manifest.FindingCode.DATE_IMPLAUSIBLE;
import static org.caseload.manifest.FindingCode.DATE_IN_FUTURE;
import static org.caseload.manifest.FindingCode.DUE_DATE_PASSED;

import java.time.LocalDate;
import java.util.List;

/** The two kinds of dates that a manifest has. */
final class DateChecks {

    private static final int FIRST_PLAUSIBLE_YEAR = 1900;

    private DateChecks() {}

    static DateCheck birth(LocalDate today) {
        return (written, date) -> {
            if (date.isAfter(today)) {
                return List.of(Remark.of(DATE_IN_FUTURE, written));
            }
            return date.getYear() < FIRST_PLAUSIBLE_YEAR
                    ? List.of(Remark.of(DATE_IMPLAUSIBLE, written, date.toString()))
                    : List.of();
        };
    }

    static DateCheck due(LocalDate today) {
        return (written, date) ->
                date.isBefore(today) ? List.of(Remark.of(DUE_DATE_PASSED, written, date.toString())) : List.of();
    }
}
