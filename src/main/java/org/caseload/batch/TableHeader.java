package org.caseload.batch;

import org.caseload.manifest.Column;
import org.caseload.manifest.Header;
import org.caseload.manifest.Header.Role;
import org.jspecify.annotations.Nullable;

/**
 * One column of a batch's table.
 *
 * @param uploaded the name in the file; null for a column that was added
 * @param name the name as it is now: as uploaded, or that of the column that a user said it is
 * @param custom whether a user said that it is a custom field
 * @param role what is done with it, as of the last check
 * @param column the canonical column, present exactly when the role is {@link Role#KNOWN}
 */
public record TableHeader(
        @Nullable String uploaded,
        String name,
        boolean custom,
        Role role,
        @Nullable Column column) {

    static TableHeader uploaded(Header header) {
        return new TableHeader(header.written(), header.written(), false, header.role(), header.column());
    }

    /** A column that the file lacks. */
    static TableHeader added(Column column) {
        return new TableHeader(null, column.header(), false, Role.UNUSED, null);
    }

    TableHeader readAs(Column other) {
        return new TableHeader(uploaded, other.header(), false, role, column);
    }

    TableHeader keptAsCustomField() {
        return new TableHeader(uploaded, uploaded == null ? name : uploaded, true, role, column);
    }

    /** Whether the next check will read it as this column. */
    boolean willBe(Column other) {
        boolean unchanged = name.equals(uploaded) && column == other;
        return !custom && (unchanged || name.equals(other.header()));
    }

    /** Whether a user who saw the other one knows what has been decided about this one. */
    boolean isDecidedAs(TableHeader other) {
        return name.equals(other.name) && custom == other.custom;
    }

    TableHeader mapped(Header header) {
        return new TableHeader(uploaded, name, custom, header.role(), header.column());
    }

    Header header(int index) {
        return new Header(index, name, role, column);
    }
}
