package org.caseload.validation;

/** Looks at the rows of one family. */
@FunctionalInterface
interface FamilyRule {

    void check(FamilyRows family, Findings findings);
}
