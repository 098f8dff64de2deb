package org.caseload.storage;

import java.util.Set;

/**
 * What is looked for in one provider. All names are taken literally, never as a pattern.
 *
 * @param paths of files, with {@code /} between names; a leading {@code /} means the provider's root
 * @param samples whose files are to be found by their names
 */
public record Wanted(Set<String> paths, Set<SampleInFolder> samples) {

    /**
     * A sample whose files follow Illumina's naming, {@code NAME_S1_L001_R1_001.fastq.gz}, the lane left out or not.
     *
     * @param folder in which they are, not in folders below
     * @param name of the sample
     */
    public record SampleInFolder(String folder, String name) {}
}
