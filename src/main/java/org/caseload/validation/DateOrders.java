package org.caseload.validation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.caseload.manifest.Column;
import org.caseload.manifest.Manifest;
import org.jspecify.annotations.Nullable;

/** In which order the dates of a column are written; looked at when the first date is met that is not written year first. */
final class DateOrders {

    private final Manifest manifest;
    private final Map<Column, Optional<DateOrder>> orders = new EnumMap<>(Column.class);

    DateOrders(Manifest manifest) {
        this.manifest = manifest;
    }

    /** The one order that fits all dates of the column, null when there is none. */
    synchronized @Nullable DateOrder of(Column column) {
        return orders.computeIfAbsent(column, any -> Optional.ofNullable(DateOrder.of(manifest, column)))
                .orElse(null);
    }
}
