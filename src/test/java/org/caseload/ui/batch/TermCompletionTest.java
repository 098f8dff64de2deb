package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.caseload.manifest.Column;
import org.caseload.phenotype.InventedOntology;
import org.caseload.phenotype.Ontology;
import org.caseload.phenotype.Phenotypes;
import org.caseload.ui.batch.TermCompletion.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermCompletionTest {

    private final Phenotypes phenotypes = mock();

    @BeforeEach
    void loadARelease() {
        Ontology release = InventedOntology.load();
        when(phenotypes.current()).thenReturn(Optional.of(release));
        when(phenotypes.search(any(), anyInt()))
                .thenAnswer(asked -> release.search(asked.getArgument(0), asked.getArgument(1)));
    }

    @Test
    void completesTheLastPartByItsLabel() {
        TermCompletion names = new TermCompletion(phenotypes, Column.PHENOTYPES);

        assertThat(names.choices("wobbly hum; moon", 5))
                .containsExactly(new Choice("wobbly hum;Moonlit aversion", "Moonlit aversion", "HP:9900003"));
    }

    @Test
    void writesAnIdWhereALabelWouldBeTakenForAList() {
        TermCompletion names = new TermCompletion(phenotypes, Column.PHENOTYPES);

        assertThat(names.choices("purple elb", 5))
                .extracting(Choice::cell)
                .containsExactly("Purple elbow", "HP:9900006");
    }

    @Test
    void completesIdsInTheColumnOfIds() {
        TermCompletion ids = new TermCompletion(phenotypes, Column.PHENOTYPES_ID);

        assertThat(ids.choices("moonlit", 5)).extracting(Choice::cell).containsExactly("HP:9900003");
    }

    @Test
    void knowsTheWordsThatAreNoTerms() {
        TermCompletion names = new TermCompletion(phenotypes, Column.PHENOTYPES);

        assertThat(names.choices("unaff", 5)).first().isEqualTo(new Choice("unaffected", "unaffected", ""));
    }
}
