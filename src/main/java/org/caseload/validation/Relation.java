package org.caseload.validation;

/** What a person is to the proband. The names are stored; the words are those of a manifest. */
public enum Relation {
    PROBAND("proband"),
    MOTHER("mother"),
    FATHER("father"),
    SIBLING("sibling");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    /** The canonical spelling in a manifest. */
    public String word() {
        return word;
    }

    /** The sex that goes with the relation; unknown where it leaves it open. */
    public Sex impliedSex() {
        return switch (this) {
            case MOTHER -> Sex.FEMALE;
            case FATHER -> Sex.MALE;
            case PROBAND, SIBLING -> Sex.UNKNOWN;
        };
    }
}
