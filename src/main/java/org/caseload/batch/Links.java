package org.caseload.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caseload.manifest.Cells;
import org.caseload.manifest.Column;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;

/**
 * What a row may share with rows of other families, as numbers that an index finds: its BioSample Name and its files. Two
 * rows that share something have a number in common; a number in common by chance only costs a look.
 */
final class Links {

    private static final long PRIME = 0x100000001B3L;
    private static final long START = 0xCBF29CE484222325L;

    /** Words that stand for files in any number of rows. */
    private static final Set<String> NO_FILES = Set.of("auto", "existing");

    private final long batch;

    Links(BatchId batch) {
        this.batch = hash(START, batch.toString());
    }

    List<Long> of(Manifest manifest, Row row) {
        List<Long> links = new ArrayList<>(4);
        add(links, "sample ", manifest.cell(row, Column.BIOSAMPLE_NAME));
        for (String path : manifest.cell(row, Column.FILES_NAMES).split(";", -1)) {
            String trimmed = Cells.trim(path);
            if (!NO_FILES.contains(trimmed.toLowerCase(Locale.ROOT))) {
                add(links, "file ", trimmed);
            }
        }
        return links;
    }

    private void add(List<Long> links, String kind, String text) {
        if (!text.isEmpty()) {
            links.add(hash(hash(batch, kind), text));
        }
    }

    /** FNV-1a over the characters. */
    private static long hash(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
