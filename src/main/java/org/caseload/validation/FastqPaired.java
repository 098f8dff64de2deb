package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.jspecify.annotations.Nullable;

/** Files named {@code NAME_S1_L001_R1_001.fastq.gz} by Illumina's convention come with the other read of their lane. */
final class FastqPaired implements SampleRule {

    private static final String FIRST_READ = "_R1_001.fastq.gz";
    private static final String SECOND_READ = "_R2_001.fastq.gz";

    @Override
    public void check(Sample sample, Findings findings) {
        Files files = sample.files().value();
        if (files != null && files.type() == SampleType.FASTQ && !files.paths().isEmpty()) {
            check(sample, files.paths(), findings);
        }
    }

    /** @param paths those of the manifest, or those found for {@code auto} */
    static void check(Sample sample, List<String> paths, Findings findings) {
        Set<String> present = paths.stream().map(Paths::key).collect(Collectors.toSet());
        List<String> alone = new ArrayList<>(0);
        for (String path : paths) {
            String mate = mate(path);
            if (mate != null && !present.contains(Paths.key(mate))) {
                alone.add(path);
            }
        }
        if (!alone.isEmpty()) {
            findings.add(sample.place(), Column.FILES_NAMES, remark(alone));
        }
    }

    private static Remark remark(List<String> alone) {
        String path = alone.getFirst();
        return Remark.of(FindingCode.FASTQ_PAIR_INCOMPLETE, path, String.valueOf(mate(path)), alone.size());
    }

    /** The path of the other read, null when the name does not follow the convention. */
    private static @Nullable String mate(String path) {
        int reads = path.length() - FIRST_READ.length();
        if (path.endsWith(FIRST_READ) && isOfSample(path, reads)) {
            return path.substring(0, reads) + SECOND_READ;
        }
        return path.endsWith(SECOND_READ) && isOfSample(path, reads) ? path.substring(0, reads) + FIRST_READ : null;
    }

    /** Whether {@code _S1} or {@code _S1_L001} stands before a position. */
    private static boolean isOfSample(String path, int end) {
        int lane = numbered(path, end, 'L');
        return numbered(path, lane < 0 ? end : lane, 'S') > 0;
    }

    /** Where {@code _}, a letter and digits begin that end at a position; negative when they do not. */
    private static int numbered(String path, int end, char letter) {
        int at = end - 1;
        while (at > 1 && Character.isDigit(path.charAt(at))) {
            at--;
        }
        boolean found = at > 0 && at < end - 1 && path.charAt(at) == letter && path.charAt(at - 1) == '_';
        return found ? at - 1 : -1;
    }
}
