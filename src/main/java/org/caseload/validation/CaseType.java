package org.caseload.validation;

/** What is sequenced for a case. The names are stored; the words are those of a manifest. */
public enum CaseType {
    WHOLE_GENOME("Whole Genome"),
    EXOME("Exome"),
    CUSTOM_PANEL("Custom Panel"),
    ARRAY("Array");

    private final String word;

    CaseType(String word) {
        this.word = word;
    }

    /** The canonical spelling in a manifest. */
    public String word() {
        return word;
    }
}
