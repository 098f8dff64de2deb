package org.caseload.batch;

/**
 * Which rows of a batch's table are shown.
 *
 * @param withFindings whether only rows with an error or a warning
 * @param text part of any cell, letter case ignored; empty for all
 */
public record RowFilter(boolean withFindings, String text) {

    public static final RowFilter ALL = new RowFilter(false, "");

    boolean isAll() {
        return !withFindings && text.isBlank();
    }
}
