package org.caseload.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.manifest.Column;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;

/**
 * Rows that were judged and forgotten, read again for those who compare families: that is rarely needed, while keeping what
 * was read of a million rows would fill the memory. Not thread-safe.
 */
final class SampleArchive {

    private static final int KEPT = 1_000;

    private final Manifest manifest;
    private final List<Row> rows;
    private final SampleReader reader;
    private final Map<Integer, Sample> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Sample> eldest) {
            return size() > KEPT;
        }
    };

    SampleArchive(Facts facts) {
        this.manifest = facts.manifest();
        this.rows = manifest.rows();
        this.reader = new SampleReader(facts);
    }

    /** @param index of a row in {@link Manifest#rows()} that belongs to a family */
    Sample at(int index) {
        return kept.computeIfAbsent(
                index, row -> reader.read(row, rows.get(row), manifest.cell(row, Column.FAMILY_ID)));
    }
}
