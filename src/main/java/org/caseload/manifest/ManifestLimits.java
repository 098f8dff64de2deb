package org.caseload.manifest;

/**
 * How large a manifest may be.
 *
 * @param maxCases distinct Family Ids in one file
 * @param maxCellLength characters (UTF-16 units) in one cell; as in a spreadsheet, an apostrophe that begins it is not
 *     counted
 * @param maxColumns cells in one record
 */
public record ManifestLimits(int maxCases, int maxCellLength, int maxColumns) {

    /** What a spreadsheet cell can hold, and more columns than any laboratory's manifest has. */
    public static ManifestLimits ofCases(int maxCases) {
        return new ManifestLimits(maxCases, 32_767, 500);
    }
}
