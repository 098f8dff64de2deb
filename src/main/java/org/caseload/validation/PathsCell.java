package org.caseload.validation;

import static org.caseload.manifest.FindingCode.FILE_REPEATED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of paths in a storage provider. */
final class PathsCell implements CellRule<List<String>> {

    /** What a kind of file has to be besides safe; null when a path is as it should be. */
    @FunctionalInterface
    interface PathCheck {
        @Nullable
        Remark remark(String path);
    }

    private final PathCheck check;

    PathsCell(PathCheck check) {
        this.check = check;
    }

    @Override
    public Judged<List<String>> judge(String cell) {
        List<String> parts = Lists.parts(cell);
        List<Remark> remarks = new ArrayList<>(0);
        for (String path : parts) {
            Remark remark = remark(path);
            if (remark != null) {
                remarks.add(remark);
            }
        }
        return Judged.of(cell, parts.size() == 1 ? parts : distinct(parts, remarks), remarks);
    }

    private @Nullable Remark remark(String path) {
        Remark unsafe = UnsafePath.remark(path);
        return unsafe == null ? check.remark(path) : unsafe;
    }

    private static List<String> distinct(List<String> paths, List<Remark> remarks) {
        List<String> distinct = new ArrayList<>(paths.size());
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (String path : paths) {
            if (seen.add(Paths.key(path))) {
                distinct.add(path);
            } else if (told.add(Paths.key(path))) {
                remarks.add(Remark.of(FILE_REPEATED, path));
            }
        }
        return List.copyOf(distinct);
    }
}
