package org.caseload.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a Files Names cell says.
 *
 * @param paths each once; empty unless the mode is {@link FilesMode#PATHS}
 * @param type the type that the names of all files with a known extension say, null when they say none or several
 * @param mixed whether they say several
 */
record Files(FilesMode mode, List<String> paths, @Nullable SampleType type, boolean mixed) {

    static final Files NONE = new Files(FilesMode.NONE, List.of(), null, false);
    static final Files AUTO = new Files(FilesMode.AUTO, List.of(), SampleType.FASTQ, false);
    static final Files EXISTING = new Files(FilesMode.EXISTING, List.of(), null, false);

    /** Whether the files have to be looked for in a storage provider. */
    boolean needProvider() {
        return mode == FilesMode.PATHS || mode == FilesMode.AUTO;
    }
}
