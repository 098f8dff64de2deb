package org.caseload.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one validation, or of a part of it. Not thread-safe. */
final class Findings {

    private static final Map<String, Integer> COLUMN_ORDER = new HashMap<>();

    static {
        for (Column column : Column.values()) {
            COLUMN_ORDER.put(column.header(), COLUMN_ORDER.size());
        }
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::row, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Findings::columnOrder);

    private final List<Finding> collected = new ArrayList<>();
    private final Map<Kind, Finding> oncePerValue = new LinkedHashMap<>();
    private int errors;

    /** Everything that was remarked about a cell. */
    void add(Place place, Column column, Judged<?> judged) {
        if (!judged.remarks().isEmpty()) {
            judged.remarks().forEach(remark -> add(place, column, remark));
        }
    }

    void add(Place place, Column column, Remark remark) {
        add(place, column.header(), remark, 1);
    }

    /** @param column the canonical header, or that of a custom field; null when about no column */
    void add(Place place, @Nullable String column, Remark remark, int rows) {
        errors += remark.severity() == Severity.ERROR ? 1 : 0;
        Finding finding = new Finding(
                remark.code(),
                remark.severity(),
                place.line(),
                place.row(),
                place.familyId(),
                place.bioSample(),
                column,
                remark.value(),
                remark.arguments(),
                remark.suggestions(),
                rows);
        if (remark.code().standsForItsValue()) {
            addOncePerValue(new Kind(remark.code(), column, remark.value()), finding);
        } else {
            collected.add(finding);
        }
    }

    private void addOncePerValue(Kind kind, Finding finding) {
        oncePerValue.merge(kind, finding, Findings::together);
    }

    void addOfFile(Finding finding) {
        collected.add(finding);
    }

    /** How many errors have been added so far. */
    int errors() {
        return errors;
    }

    /** Takes in what was found in another part of the manifest. */
    void addAll(Findings part) {
        errors += part.errors;
        collected.addAll(part.collected);
        part.oncePerValue.forEach(this::addOncePerValue);
    }

    /** By line, row and column; those without a line first. */
    List<Finding> sorted(List<Finding> ofReader) {
        List<Finding> all = new ArrayList<>(ofReader);
        all.addAll(collected);
        all.addAll(oncePerValue.values());
        all.sort(ORDER);
        return List.copyOf(all);
    }

    private static Finding together(Finding one, Finding other) {
        Finding first = ORDER.compare(one, other) <= 0 ? one : other;
        return first.withRows(one.rows() + other.rows());
    }

    private static int columnOrder(Finding finding) {
        String column = finding.column();
        return column == null ? -1 : COLUMN_ORDER.getOrDefault(column, Integer.MAX_VALUE);
    }

    private record Kind(FindingCode code, @Nullable String column, String value) {}
}
