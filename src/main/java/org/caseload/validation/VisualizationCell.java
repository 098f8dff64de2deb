package org.caseload.validation;

import static org.caseload.manifest.FindingCode.VISUALIZATION_FILE_UNSUPPORTED;
import static org.caseload.manifest.FindingCode.VISUALIZATION_SEVERAL_ALIGNMENTS;

import java.util.ArrayList;
import java.util.List;

/** Visualization Files: paths with known extensions, of alignments one at most. */
final class VisualizationCell implements CellRule<List<String>> {

    private static final PathsCell PATHS = new PathsCell(
            path -> FileNames.isVisualization(path) ? null : Remark.of(VISUALIZATION_FILE_UNSUPPORTED, path));

    @Override
    public Judged<List<String>> judge(String cell) {
        Judged<List<String>> paths = PATHS.judge(cell);
        List<String> value = paths.value();
        if (value == null) {
            return paths;
        }
        List<String> alignments = value.stream().filter(FileNames::isAlignment).toList();
        if (alignments.size() < 2) {
            return paths;
        }
        List<Remark> remarks = new ArrayList<>(paths.remarks());
        remarks.add(Remark.of(VISUALIZATION_SEVERAL_ALIGNMENTS, alignments.get(1), alignments.size()));
        return Judged.of(cell, value, remarks);
    }
}
