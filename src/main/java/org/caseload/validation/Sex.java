package org.caseload.validation;

/** A person's sex as it is drawn in a pedigree. The names are stored; the words are those of a manifest. */
public enum Sex {
    MALE("M"),
    FEMALE("F"),
    UNKNOWN("U");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    /** The canonical spelling in a manifest. */
    public String word() {
        return word;
    }
}
