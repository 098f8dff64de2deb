package org.caseload.batch;

import org.caseload.manifest.Column;
import org.jspecify.annotations.Nullable;

/** What a user decides about a column of a batch's table. */
public sealed interface HeaderChange {

    /**
     * A column of the file is one of the known ones, whatever its name says.
     *
     * @param position 0-based
     * @param seen the header that the user looked at, null to take it as it is
     */
    record ReadAs(int position, @Nullable TableHeader seen, Column column) implements HeaderChange {}

    /**
     * A column of the file is the laboratory's own.
     *
     * @param position 0-based
     * @param seen the header that the user looked at, null to take it as it is
     */
    record KeepAsCustomField(int position, @Nullable TableHeader seen) implements HeaderChange {}

    /**
     * The file lacks a column.
     *
     * @param text what is to stand in each row, may be empty
     */
    record Add(Column column, String text) implements HeaderChange {}
}
