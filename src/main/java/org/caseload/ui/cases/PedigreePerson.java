package org.caseload.ui.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.caseload.cases.CaseDetails;
import org.caseload.validation.AffectedStatus;
import org.caseload.validation.Relation;
import org.caseload.validation.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What a pedigree shows of a person.
 *
 * @param name of the sample, empty when there is none yet
 */
record PedigreePerson(
        Relation relation, Sex sex, String name, @Nullable LocalDate dateOfBirth, AffectedStatus affected) {

    static PedigreePerson of(CaseDetails.Person person) {
        return new PedigreePerson(
                person.relation(),
                person.sex(),
                Objects.requireNonNullElse(person.bioSampleName(), ""),
                person.dateOfBirth(),
                person.affected());
    }
}
