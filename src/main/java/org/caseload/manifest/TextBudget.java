package org.caseload.manifest;

/** Counts the text that is kept of a workbook: a text of some bytes can stand in a million cells. */
final class TextBudget {

    /** About what an object takes that holds one. */
    private static final int EACH = 48;

    private final long most;
    private long spent;

    TextBudget(long most) {
        this.most = most;
    }

    /** @throws UnreadableException when it is too much */
    void spend(int characters) throws UnreadableException {
        spent += characters + EACH;
        if (spent > most) {
            throw new UnreadableException(FileFindings.notText(ContentKind.OVERSIZED_WORKBOOK, null));
        }
    }

    long spent() {
        return spent;
    }
}
