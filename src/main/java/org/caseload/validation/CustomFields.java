package org.caseload.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseload.manifest.Header;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;

/** The laboratory's own columns. */
final class CustomFields {

    private final Manifest manifest;
    private final Map<String, Header> headers = new LinkedHashMap<>();

    CustomFields(Manifest manifest) {
        this.manifest = manifest;
        for (Header header : manifest.customFields()) {
            headers.putIfAbsent(header.fieldName(), header);
        }
    }

    /** The fields with a value, by name, in the file's order. */
    Map<String, String> of(Row row) {
        if (headers.isEmpty()) {
            return Map.of();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        headers.forEach((name, header) -> {
            String cell = manifest.cell(row, header);
            if (!cell.isEmpty()) {
                fields.put(name, cell);
            }
        });
        return Collections.unmodifiableMap(fields);
    }
}
