package org.caseload.manifest;

import java.util.function.Function;

/**
 * A column that Caseload writes in front of the laboratory's own.
 *
 * @param name of the column
 * @param cell what it says of a row, empty where there is nothing to say; never null
 */
public record LeadingColumn(String name, Function<Row, String> cell) {

    public static LeadingColumn errors(Function<Row, String> messages) {
        return new LeadingColumn("Errors", messages);
    }

    public static LeadingColumn warnings(Function<Row, String> messages) {
        return new LeadingColumn("Warnings", messages);
    }

    public static LeadingColumn caseId(Function<Row, String> caseId) {
        return new LeadingColumn("Case ID", caseId);
    }
}
