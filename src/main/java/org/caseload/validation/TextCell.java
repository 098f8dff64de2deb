package org.caseload.validation;

import org.caseload.manifest.FindingCode;
import org.jspecify.annotations.Nullable;

/** Text up to a number of characters (code points, as the database counts them). */
final class TextCell implements CellRule<String> {

    private final int limit;

    TextCell(int limit) {
        this.limit = limit;
    }

    @Override
    public Judged<String> judge(String cell) {
        Remark tooLong = tooLong(cell);
        return tooLong == null ? Judged.of(cell, cell) : Judged.error(cell, tooLong);
    }

    @Nullable
    Remark tooLong(String cell) {
        if (cell.length() <= limit) {
            return null;
        }
        int length = cell.codePointCount(0, cell.length());
        return length <= limit ? null : Remark.of(FindingCode.VALUE_TOO_LONG, cell, limit, length);
    }
}
