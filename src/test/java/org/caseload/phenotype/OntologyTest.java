package org.caseload.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caseload.phenotype.Ontology.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {

    private final Ontology ontology = InventedOntology.load();

    @Test
    void knowsItsReleaseAndCountsTheTermsInUse() {
        assertThat(ontology.version()).isEqualTo(InventedOntology.VERSION);
        assertThat(ontology.size()).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Glimmering gait", "GLIMMERING GAIT", "shimmering walk", "Sparkle step"})
    void findsATermByAnyOfItsNames(String name) {
        assertThat(ontology.byName(name)).extracting(Term::id).containsExactly("HP:9900001");
    }

    @Test
    void findsEveryTermOfASharedSynonym() {
        assertThat(ontology.byName("mla"))
                .extracting(Term::label)
                .containsExactly("Moonlit aversion", "Multiple lavender areolae");
    }

    @Test
    void findsObsoleteTermsByTheirNameOnlyWhereNoneInUseHasIt() {
        assertThat(ontology.byName("Amber freckling")).extracting(Term::id).containsExactly("HP:9900020");
        assertThat(ontology.byName("obsolete amber freckling"))
                .extracting(Term::id)
                .containsExactly("HP:9900020");
        assertThat(ontology.byName("amber freckles")).extracting(Term::id).containsExactly("HP:9900020");
    }

    @Test
    void findsTheTermThatAnIdWasMergedInto() {
        assertThat(ontology.byId("HP:9900901")).isEmpty();
        assertThat(ontology.byAlternativeId("HP:9900901")).map(Term::id).contains("HP:9900001");
        assertThat(ontology.byId("HP:9900024")).map(Term::obsolete).contains(true);
        assertThat(ontology.byAlternativeId("HP:9900024")).map(Term::id).contains("HP:9900001");
    }

    @Test
    void knowsWhatObsoleteTermsWereReplacedBy() {
        assertThat(term("HP:9900020").replacements()).containsExactly("HP:9900005");
        assertThat(term("HP:9900025").replacements()).containsExactly("HP:9900007", "HP:9900013");
        assertThat(term("HP:9900021").replacements()).isEmpty();
        assertThat(term("HP:9900021").consider()).containsExactly("HP:9900010", "HP:9900001");
        assertThat(term("HP:9900022").consider()).isEmpty();
    }

    @Test
    void followsReplacementsThatAreObsoleteThemselves() {
        assertThat(term("HP:9900023").replacements()).containsExactly("HP:9900005");
    }

    @Test
    void tellsFindingsFromOtherTerms() {
        assertThat(term("HP:9900002").finding()).isTrue();
        assertThat(term("HP:0000118").finding()).isTrue();
        assertThat(term("HP:9900031").finding()).isFalse();
        assertThat(term("HP:9900020").finding()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Glimering gait, Glimmering gait",
        "gait glimmering, Glimmering gait",
        "Wobly hum, Wobbly hum",
        "Absnet shadow, Absent shadow",
        "Nocturnal wistling, Nocturnal whistling",
        "Seventh moon inheritence, Seventh-moon inheritance"
    })
    void offersTheNearestTermOfAMisspelling(String misspelt, String label) {
        assertThat(ontology.near(misspelt, 5)).first().extracting(Term::label).isEqualTo(label);
    }

    @Test
    void offersNothingThatIsNotNear() {
        assertThat(ontology.near("Broken arm", 5)).isEmpty();
        assertThat(ontology.near("x", 5)).isEmpty();
        assertThat(ontology.near("Nameless itch", 5)).isEmpty();
        assertThat(ontology.near("glimmering gait ".repeat(20), 5)).isEmpty();
    }

    @Test
    void tellsAMisspeltNameFromOneOfSimilarWords() {
        assertThat(ontology.isMisspelt("Wobly hum")).isTrue();
        assertThat(ontology.isMisspelt("hum wobbly wobbly")).isFalse();
    }

    @Test
    void offersEachNearTermOnce() {
        assertThat(ontology.near("Glimmering gaitt", 5)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(5);
        assertThat(ontology.near("Glimmering gaitt", 1)).hasSize(1);
    }

    @Test
    void findsWhatBeginsWithTheTextFirstAndLabelsBeforeSynonyms() {
        assertThat(ontology.search("pur", 10))
                .extracting(match -> match.term().label())
                .containsExactly("Purple elbow", "Purple elbow; left");
        assertThat(ontology.search("echo", 10))
                .extracting(match -> match.term().label())
                .startsWith("Echo delay", "Severe echo delay");
    }

    @Test
    void wantsEveryWordInAnyOrder() {
        assertThat(ontology.search("delay sev", 10))
                .extracting(match -> match.term().label())
                .first()
                .isEqualTo("Severe echo delay");
    }

    @Test
    void saysWhichSynonymMatches() {
        assertThat(ontology.search("violet", 10))
                .singleElement()
                .returns("Violet elbow", Match::synonym)
                .returns("HP:9900005", match -> match.term().id());
        assertThat(ontology.search("Purple elbow", 1)).singleElement().returns(null, Match::synonym);
    }

    @Test
    void findsByTheBeginningOfAnId() {
        assertThat(ontology.search("hp:990000", 3))
                .extracting(match -> match.term().id())
                .containsExactly("HP:9900001", "HP:9900002", "HP:9900003");
        assertThat(ontology.search("9900007", 3))
                .extracting(match -> match.term().id())
                .containsExactly("HP:9900007");
    }

    @Test
    void findsNearSpellingsWhereNothingElseIsFound() {
        assertThat(ontology.search("wobbyl hum", 10))
                .extracting(match -> match.term().label())
                .containsExactly("Wobbly hum");
    }

    @Test
    void searchesForFindingsInUseOnly() {
        assertThat(ontology.search("inheritance", 10)).isEmpty();
        assertThat(ontology.search("Amber", 10)).isEmpty();
        assertThat(ontology.search("  ", 10)).isEmpty();
        assertThat(ontology.search("gait", 0)).isEmpty();
    }

    @Test
    void givesTheSameOrderEveryTime() {
        List<Match> first = ontology.search("a", 20);

        assertThat(InventedOntology.load().search("a", 20)).isEqualTo(first).isNotEmpty();
    }

    private Term term(String id) {
        Optional<Term> term = ontology.byId(id);
        return term.orElseThrow();
    }
}
