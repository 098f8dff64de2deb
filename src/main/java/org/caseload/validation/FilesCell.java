package org.caseload.validation;

import static org.caseload.manifest.FindingCode.VALUE_MANGLED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files Names: paths, or one of the words {@code auto} and {@code existing}. */
final class FilesCell implements CellRule<Files> {

    private static final PathsCell PATHS =
            new PathsCell(path -> MangledNumber.matches(path) ? Remark.of(VALUE_MANGLED, path) : null);

    @Override
    public Judged<Files> judge(String cell) {
        List<String> parts = Lists.parts(cell);
        if (parts.isEmpty()) {
            return Judged.absent();
        }
        if (parts.size() == 1) {
            String only = parts.getFirst();
            if (only.equalsIgnoreCase("auto")) {
                return Judged.of(cell, Files.AUTO);
            }
            if (only.equalsIgnoreCase("existing")) {
                return Judged.of(cell, Files.EXISTING);
            }
        }
        Judged<List<String>> paths = PATHS.judge(cell);
        List<String> safe = paths.value();
        return safe == null
                ? new Judged<>(cell, null, true, paths.remarks())
                : Judged.of(cell, files(safe), paths.remarks());
    }

    private static Files files(List<String> paths) {
        Set<SampleType> types = EnumSet.noneOf(SampleType.class);
        for (String path : paths) {
            SampleType type = FileNames.type(path);
            if (type != null) {
                types.add(type);
            }
        }
        SampleType only = types.size() == 1 ? types.iterator().next() : null;
        return new Files(FilesMode.PATHS, paths, only, types.size() > 1);
    }
}
