package org.caseload.validation;

/** Compares families with each other. Made anew for each validation, since it remembers what it has seen. */
interface ManifestRule {

    /** Called for each family that is judged, in the order of their first rows. */
    void see(FamilyRows family);

    /** Called once, when all families have been seen. */
    void finish(Findings findings);
}
