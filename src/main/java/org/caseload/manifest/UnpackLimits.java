package org.caseload.manifest;

/**
 * How much a packed file may hold. A few kilobytes can unpack to terabytes, so nothing is believed that the file says of
 * itself: what comes out is counted.
 *
 * @param maxBytes unpacked bytes of one part
 * @param maxRatio unpacked bytes for each packed byte, from {@link #HARMLESS} unpacked bytes on
 * @param maxText characters in all cells that are read and in the workbook's list of texts; see {@link TextBudget}
 */
record UnpackLimits(long maxBytes, int maxRatio, long maxText) {

    /** Twice the text that the largest CSV file has by default; what is kept of it fits into a small heap. */
    static final UnpackLimits USUAL = new UnpackLimits(2L << 30, 200, 1L << 27);

    static final long HARMLESS = 16L << 20;

    boolean allow(long packed, long unpacked) {
        return unpacked <= maxBytes && (unpacked <= HARMLESS || unpacked / maxRatio <= packed);
    }
}
