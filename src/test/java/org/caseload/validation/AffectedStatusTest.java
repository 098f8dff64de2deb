package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffectedStatusTest {

    @ParameterizedTest
    @CsvSource({
        "'', PROBAND, AFFECTED",
        "'', MOTHER, UNKNOWN",
        "unaffected, MOTHER, UNAFFECTED",
        "' Healthy ', SIBLING, UNAFFECTED",
        "unaffected, PROBAND, UNAFFECTED",
        "affected, FATHER, AFFECTED",
        "no-hpo, FATHER, UNKNOWN",
        "HP:0001250, SIBLING, AFFECTED",
        "a name that nobody knows, SIBLING, AFFECTED",
        "unaffected; Seizure, MOTHER, AFFECTED"
    })
    void readsWhetherAPersonIsAffected(String phenotypes, Relation relation, AffectedStatus expected) {
        assertThat(AffectedStatus.stated(phenotypes, relation)).isEqualTo(expected);
    }
}
