package org.caseload.manifest;

/** Where a cell of a sheet stands. */
final class CellPlace {

    private static final int MOST_LETTERS = 3;
    private static final int LETTERS = 26;

    private CellPlace() {}

    /**
     * The column of a place such as {@code AB12}, 0-based.
     *
     * @throws UnreadableException when it is none
     */
    static int column(String place) throws UnreadableException {
        int column = 0;
        int at = 0;
        while (at < place.length() && isLetter(place.charAt(at))) {
            column = column * LETTERS + (place.charAt(at) - 'A' + 1);
            at++;
            if (at > MOST_LETTERS) {
                throw XmlPart.damaged();
            }
        }
        if (column == 0) {
            throw XmlPart.damaged();
        }
        return column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
