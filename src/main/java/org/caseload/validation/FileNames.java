package org.caseload.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the name of a file says about its content, letter case ignored. */
final class FileNames {

    private static final List<Ending> TYPES = List.of(
            new Ending(".fastq.gz", SampleType.FASTQ),
            new Ending(".fq.gz", SampleType.FASTQ),
            new Ending(".bam", SampleType.FASTQ),
            new Ending(".cram", SampleType.FASTQ),
            new Ending(".pvcf", SampleType.PROJECT_VCF),
            new Ending(".pvcf.gz", SampleType.PROJECT_VCF),
            new Ending(".vcf", SampleType.VCF),
            new Ending(".vcf.gz", SampleType.VCF),
            new Ending(".gvcf", SampleType.VCF),
            new Ending(".gvcf.gz", SampleType.VCF),
            new Ending(".gtc", SampleType.ARRAY),
            new Ending(".gt_sample_summary.json", SampleType.ARRAY));

    private static final List<String> VISUALIZATION = List.of(
            ".bam", ".cram", ".tn.bw", ".baf.bw", ".bw", ".bigwig", ".roh.bed", ".target.counts.bw", ".metrics.tar.gz");

    private FileNames() {}

    /** The type of data, null when the extension is not one of those known. */
    static @Nullable SampleType type(String path) {
        for (Ending ending : TYPES) {
            if (endsWith(path, ending.text())) {
                return ending.type();
            }
        }
        return null;
    }

    /** Whether a path ends in an object id: a last part of digits alone. */
    static boolean isObjectId(String path) {
        int start = path.lastIndexOf('/') + 1;
        for (int i = start; i < path.length(); i++) {
            if (path.charAt(i) < '0' || path.charAt(i) > '9') {
                return false;
            }
        }
        return start < path.length();
    }

    static boolean isAlignment(String path) {
        return endsWith(path, ".bam") || endsWith(path, ".cram");
    }

    /** Whether a browser of genomes can show the file. */
    static boolean isVisualization(String path) {
        for (String ending : VISUALIZATION) {
            if (endsWith(path, ending)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWith(String path, String ending) {
        return path.regionMatches(true, path.length() - ending.length(), ending, 0, ending.length());
    }

    private record Ending(String text, SampleType type) {}
}
