package org.caseload.validation;

/**
 * Compares families with each other. Made anew for each validation, since it remembers what it has seen; never asked by two
 * threads at once.
 *
 * <p>By the time it is done, families have been handed on: an error that it adds must be about a family that cannot be
 * created anyway.
 */
interface ManifestRule {

    /** Called for each family that is judged, in the order of their first rows. */
    void see(FamilyRows family);

    /** Called once, when all families have been seen. */
    void finish(Findings findings);
}
