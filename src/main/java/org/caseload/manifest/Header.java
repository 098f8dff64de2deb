package org.caseload.manifest;

import org.jspecify.annotations.Nullable;

/**
 * One column of the file as it was read.
 *
 * @param index position of the cell in a row, 0-based
 * @param written the name in the file, without the mark that guards formulas; empty when there was none
 * @param role what is done with the column
 * @param column the canonical column, present exactly when the role is {@link Role#KNOWN}
 */
public record Header(
        int index, String written, Role role, @Nullable Column column) {

    /** What is done with a column of the file. */
    public enum Role {
        /** One of the canonical columns, perhaps under another name. */
        KNOWN,
        /** A laboratory's own column; its name is {@link Header#fieldName()}. */
        CUSTOM,
        /** {@code Case ID}, written by Caseload into results. */
        CASE_ID,
        /** {@code Errors} and {@code Warnings}, written by Caseload and written anew each time. */
        OUR_OUTPUT,
        /** Kept in files that are given back, but not used: redundant, empty, or in error. */
        UNUSED
    }

    /** The name under which a custom field is kept: as written and trimmed, with {@code _} for each run of white space. */
    public String fieldName() {
        StringBuilder name = new StringBuilder();
        String trimmed = Cells.trim(written);
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (!Cells.isBlank(c)) {
                name.append(c);
            } else if (!Cells.isBlank(trimmed.charAt(i - 1))) {
                name.append('_');
            }
        }
        return name.toString();
    }
}
