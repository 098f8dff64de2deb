package org.caseload.validation;

/**
 * What a relation word says: the relation, and the sex that goes with it.
 *
 * @param implied {@link Sex#UNKNOWN} where the word leaves it open
 */
record Kinship(Relation relation, Sex implied) {

    static final Kinship PROBAND = new Kinship(Relation.PROBAND, Sex.UNKNOWN);
    static final Kinship MOTHER = new Kinship(Relation.MOTHER, Sex.FEMALE);
    static final Kinship FATHER = new Kinship(Relation.FATHER, Sex.MALE);
    static final Kinship SIBLING = new Kinship(Relation.SIBLING, Sex.UNKNOWN);
    static final Kinship BROTHER = new Kinship(Relation.SIBLING, Sex.MALE);
    static final Kinship SISTER = new Kinship(Relation.SIBLING, Sex.FEMALE);

    /** Whether this word and a stated sex cannot both be right. */
    boolean excludes(Sex stated) {
        return implied != Sex.UNKNOWN && stated != Sex.UNKNOWN && stated != implied;
    }
}
