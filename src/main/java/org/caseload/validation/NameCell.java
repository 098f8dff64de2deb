package org.caseload.validation;

import static org.caseload.manifest.FindingCode.BIOSAMPLE_HAS_SPACE;
import static org.caseload.manifest.FindingCode.VALUE_MANGLED;

import java.util.List;

/** A Family Id or a BioSample Name: up to 100 characters, no number that a spreadsheet has damaged. */
final class NameCell implements CellRule<String> {

    private static final TextCell TEXT = new TextCell(100);

    private final boolean spaceAllowed;

    private NameCell(boolean spaceAllowed) {
        this.spaceAllowed = spaceAllowed;
    }

    static NameCell withSpaces() {
        return new NameCell(true);
    }

    static NameCell withoutSpaces() {
        return new NameCell(false);
    }

    @Override
    public Judged<String> judge(String cell) {
        if (MangledNumber.matches(cell)) {
            return Judged.error(cell, Remark.of(VALUE_MANGLED, cell));
        }
        Judged<String> text = TEXT.judge(cell);
        if (text.inError() || spaceAllowed || !hasSpace(cell)) {
            return text;
        }
        List<String> joined = List.of(cell.replaceAll("[\\s\\h]+", "_"));
        return Judged.error(cell, Remark.of(BIOSAMPLE_HAS_SPACE, cell).suggesting(joined));
    }

    private static boolean hasSpace(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }
}
