package org.caseload.validation;

import java.util.EnumSet;
import java.util.Set;
import org.caseload.manifest.Column;
import org.caseload.manifest.Manifest;
import org.jspecify.annotations.Nullable;

/** In which order a column's dates are written that are not written year first. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** The only order that fits all such dates of a column; null when both fit, none does, or there are no such dates. */
    static @Nullable DateOrder of(Manifest manifest, Column column) {
        Set<DateOrder> fitting = EnumSet.allOf(DateOrder.class);
        if (manifest.has(column)) {
            for (int row = 0; row < manifest.rows().size(); row++) {
                String cell = manifest.isTooLong(row) ? "" : manifest.cell(row, column);
                if (!cell.isEmpty() && IsoDates.parse(cell) == null) {
                    keepFitting(fitting, DateReadings.of(cell));
                }
            }
        }
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    private static void keepFitting(Set<DateOrder> orders, DateReadings readings) {
        boolean isDate = readings.dayFirst() != null || readings.monthFirst() != null;
        if (isDate) {
            orders.removeIf(order -> readings.in(order) == null);
        }
    }
}
