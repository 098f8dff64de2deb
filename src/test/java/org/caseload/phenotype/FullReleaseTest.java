package org.caseload.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.phenotype.Ontology.Term;
import org.junit.jupiter.api.Test;

/** The whole release, where it is there: its numbers, and names that people write. */
class FullReleaseTest {

    private final Ontology ontology = FullRelease.load();

    @Test
    void readsEveryTerm() {
        assertThat(ontology.version()).isEqualTo(FullRelease.VERSION);
        assertThat(ontology.size()).isEqualTo(19_408);
    }

    @Test
    void followsAReplacementWrittenAsAnAddress() {
        assertThat(ontology.byId("HP:0410382"))
                .hasValueSatisfying(term -> assertThat(term.obsolete()).isTrue());
        assertThat(ontology.byName("Seizures")).extracting(Term::id).containsExactly("HP:0001250");
    }

    @Test
    void offersTheTermThatIsMeant() {
        assertThat(ontology.near("seisure", 5)).first().extracting(Term::label).isEqualTo("Seizure");
        assertThat(ontology.near("Globel developmental delai", 5))
                .first()
                .extracting(Term::label)
                .isEqualTo("Global developmental delay");
        assertThat(ontology.search("glob dev", 5))
                .first()
                .extracting(match -> match.term().label())
                .isEqualTo("Global developmental delay");
    }
}
