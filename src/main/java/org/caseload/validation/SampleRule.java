package org.caseload.validation;

/** Looks at several cells of one row. */
@FunctionalInterface
interface SampleRule {

    void check(Sample sample, Findings findings);
}
