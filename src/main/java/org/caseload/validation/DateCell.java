package org.caseload.validation;

import static org.caseload.manifest.FindingCode.DATE_UNREADABLE;
import static org.caseload.manifest.Severity.ERROR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.manifest.Column;

/** A date, year first. Dates in another order are never guessed: their readings become suggestions. */
final class DateCell implements CellRule<LocalDate> {

    private final Column column;
    private final DateOrders orders;
    private final DateCheck check;

    DateCell(Column column, DateOrders orders, DateCheck check) {
        this.column = column;
        this.orders = orders;
        this.check = check;
    }

    @Override
    public Judged<LocalDate> judge(String cell) {
        LocalDate date = IsoDates.parse(cell);
        return date == null ? Judged.error(cell, unreadable(cell)) : Judged.of(cell, date, check.remarks(cell, date));
    }

    private Remark unreadable(String cell) {
        DateReadings readings = DateReadings.of(cell);
        DateOrder order = orders.of(column);
        LocalDate byColumn = order == null || !readings.isAmbiguous() ? null : readings.in(order);
        if (order != null && byColumn != null) {
            return Remark.of(DATE_UNREADABLE, cell, order.name()).suggesting(suggestions(Stream.of(byColumn)));
        }
        List<String> suggestions = suggestions(readings.stream());
        Remark remark = suggestions.size() > 1
                ? Remark.of(DATE_UNREADABLE, cell, "TWO_READINGS")
                : Remark.of(DATE_UNREADABLE, cell);
        return remark.suggesting(suggestions);
    }

    private List<String> suggestions(Stream<LocalDate> readings) {
        return readings.filter(this::isAcceptable).map(LocalDate::toString).toList();
    }

    private boolean isAcceptable(LocalDate date) {
        return check.remarks("", date).stream().map(Remark::severity).noneMatch(ERROR::equals);
    }
}
