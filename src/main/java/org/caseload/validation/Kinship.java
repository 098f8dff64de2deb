package org.caseload.validation;

/**
 * What a relation word says: the relation, and the sex that goes with it.
 *
 * @param implied {@link Sex#UNKNOWN} where the word leaves it open
 */
record Kinship(Relation relation, Sex implied) {

    static final Kinship PROBAND = of(Relation.PROBAND);
    static final Kinship MOTHER = of(Relation.MOTHER);
    static final Kinship FATHER = of(Relation.FATHER);
    static final Kinship SIBLING = of(Relation.SIBLING);
    static final Kinship BROTHER = new Kinship(Relation.SIBLING, Sex.MALE);
    static final Kinship SISTER = new Kinship(Relation.SIBLING, Sex.FEMALE);

    private static Kinship of(Relation relation) {
        return new Kinship(relation, relation.impliedSex());
    }

    /** Whether this word and a stated sex cannot both be right. */
    boolean excludes(Sex stated) {
        return implied != Sex.UNKNOWN && stated != Sex.UNKNOWN && stated != implied;
    }
}
