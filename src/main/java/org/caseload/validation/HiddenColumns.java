package org.caseload.validation;

import java.util.EnumSet;
import java.util.Set;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Manifest;

/**
 * Columns that a header in error hides: the file may well have them. Their cells are not taken for empty, else one misspelt
 * header would yield a finding in every row.
 */
final class HiddenColumns {

    private HiddenColumns() {}

    static Set<Column> of(Manifest manifest) {
        Set<Column> hidden = EnumSet.noneOf(Column.class);
        for (Finding finding : manifest.findings()) {
            if (finding.isError() && finding.code().blocksAllFamilies()) {
                addNamed(finding, hidden);
            }
        }
        hidden.removeIf(manifest::has);
        return hidden;
    }

    private static void addNamed(Finding finding, Set<Column> hidden) {
        for (Column column : Column.values()) {
            String header = column.header();
            if (header.equals(finding.column())
                    || finding.suggestions().contains(header)
                    || finding.arguments().contains(header)) {
                hidden.add(column);
            }
        }
    }
}
