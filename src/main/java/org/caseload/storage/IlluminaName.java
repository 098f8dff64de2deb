package org.caseload.storage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of FASTQ files as Illumina's software writes them: {@code NAME_S1_L001_R1_001.fastq.gz}, the lane left out or not. */
final class IlluminaName {

    private static final Pattern END = Pattern.compile("_S\\d+(_L\\d+)?_R[12]_001\\.fastq\\.gz");

    private IlluminaName() {}

    /** The sample that a file belongs to, null when its name is none of this kind. */
    static @Nullable String sample(String fileName) {
        int at = fileName.lastIndexOf("_S");
        Matcher end = END.matcher(fileName).region(Math.max(at, 0), fileName.length());
        return at > 0 && end.matches() ? fileName.substring(0, at) : null;
    }
}
