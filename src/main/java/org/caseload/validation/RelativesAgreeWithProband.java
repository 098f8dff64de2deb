package org.caseload.validation;

import java.util.List;
import java.util.Objects;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** The proband's row states what is the case's; a relative's cell that says something else is ignored, and it is told. */
final class RelativesAgreeWithProband implements FamilyRule {

    private final CaseReader reader;

    RelativesAgreeWithProband(CaseReader reader) {
        this.reader = reader;
    }

    @Override
    public void check(FamilyRows family, Findings findings) {
        CaseValues values = family.values();
        if (values == null || family.samples().size() == 1) {
            return;
        }
        for (Sample relative : family.relatives()) {
            if (!isRepetition(relative, values)) {
                compare(relative, reader.read(relative.row()), values, findings);
            }
        }
    }

    /** Whether every cell is empty or needs no look because it is spelt as the proband's. */
    private boolean isRepetition(Sample relative, CaseValues values) {
        for (Column column : CaseValues.COLUMNS) {
            String text = reader.text(relative.row(), column);
            Judged<?> proband = values.at(column);
            boolean same = text.equals(proband.written()) && proband.remarks().isEmpty();
            if (!text.isEmpty() && !same) {
                return false;
            }
        }
        return true;
    }

    private static void compare(Sample relative, CaseValues its, CaseValues values, Findings findings) {
        for (Column column : CaseValues.COLUMNS) {
            Judged<?> cell = its.at(column);
            Judged<?> proband = values.at(column);
            if (!cell.isWritten() || proband.inError()) {
                continue;
            }
            if (cell.value() != null && Objects.equals(cell.value(), proband.value())) {
                addNormalised(relative, column, cell, findings);
            } else {
                findings.add(relative.place(), column, ignored(cell.written(), proband.written()));
            }
        }
    }

    /** The value was read as it was for the proband, so its row counts among those that were. */
    private static void addNormalised(Sample relative, Column column, Judged<?> cell, Findings findings) {
        for (Remark remark : cell.remarks()) {
            if (remark.code().standsForItsValue()) {
                findings.add(relative.place(), column, remark);
            }
        }
    }

    private static Remark ignored(String written, String proband) {
        String kind = proband.isEmpty() ? "EMPTY" : "OTHER";
        return Remark.of(FindingCode.CASE_VALUE_IGNORED, written, kind, proband).suggesting(List.of(proband));
    }
}
