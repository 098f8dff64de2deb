package org.caseload.validation;

/** What kind of data a sample has. The names are stored; the words are those of a manifest. */
public enum SampleType {
    FASTQ("FASTQ"),
    VCF("VCF"),
    PROJECT_VCF("Project VCF"),
    ARRAY("Array");

    private final String word;

    SampleType(String word) {
        this.word = word;
    }

    /** The canonical spelling in a manifest. */
    public String word() {
        return word;
    }
}
