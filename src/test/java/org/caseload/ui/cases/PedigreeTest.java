package org.caseload.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.validation.AffectedStatus.AFFECTED;
import static org.caseload.validation.AffectedStatus.UNAFFECTED;
import static org.caseload.validation.Relation.FATHER;
import static org.caseload.validation.Relation.MOTHER;
import static org.caseload.validation.Relation.PROBAND;
import static org.caseload.validation.Relation.SIBLING;
import static org.caseload.validation.Sex.FEMALE;
import static org.caseload.validation.Sex.MALE;
import static org.caseload.validation.Sex.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.caseload.ui.cases.Pedigree.Side;
import org.caseload.ui.cases.Pedigree.Symbol;
import org.caseload.validation.AffectedStatus;
import org.caseload.validation.Relation;
import org.caseload.validation.Sex;
import org.junit.jupiter.api.Test;

class PedigreeTest {

    private static final PedigreePerson CHILD = person("S-01", PROBAND, MALE, AFFECTED);
    private static final PedigreePerson MUM = person("S-02", MOTHER, FEMALE, UNAFFECTED);
    private static final PedigreePerson DAD = person("S-03", FATHER, MALE, UNAFFECTED);
    private static final PedigreePerson SISTER = person("S-04", SIBLING, FEMALE, AffectedStatus.UNKNOWN);

    @Test
    void putsParentsAboveAndTheProbandLastBelow() {
        Pedigree pedigree = Pedigree.of(List.of(CHILD, MUM, DAD, SISTER));

        assertThat(pedigree.symbols())
                .containsExactly(
                        new Symbol(DAD, 120, 44, Side.LEFT),
                        new Symbol(MUM, 280, 44, Side.RIGHT),
                        new Symbol(SISTER, 130, 150, Side.BELOW),
                        new Symbol(CHILD, 270, 150, Side.BELOW));
        assertThat(pedigree.lines())
                .containsExactly(
                        "M138 44L262 44",
                        "M200 44L200 106",
                        "M130 106L130 132",
                        "M270 106L270 132",
                        "M130 106L270 106");
    }

    @Test
    void drawsAProbandAloneWithoutLines() {
        Pedigree pedigree = Pedigree.of(List.of(CHILD));

        assertThat(pedigree.symbols()).containsExactly(new Symbol(CHILD, 200, 44, Side.BELOW));
        assertThat(pedigree.lines()).isEmpty();
        assertThat(pedigree.height()).isEqualTo(132);
    }

    @Test
    void joinsASingleParentStraightToTheChild() {
        Pedigree pedigree = Pedigree.of(List.of(CHILD, MUM));

        assertThat(pedigree.symbols()).contains(new Symbol(MUM, 200, 44, Side.RIGHT));
        assertThat(pedigree.lines()).containsExactly("M200 62L200 106", "M200 106L200 132");
    }

    @Test
    void writesLongNamesOfParentsBelowTheirSymbols() {
        PedigreePerson longName = person("RUN-000123-M", MOTHER, FEMALE, UNAFFECTED);

        assertThat(Pedigree.of(List.of(CHILD, longName, DAD)).symbols())
                .contains(new Symbol(DAD, 120, 44, Side.BELOW), new Symbol(longName, 280, 44, Side.BELOW));
        assertThat(Pedigree.of(List.of(CHILD, longName)).symbols()).contains(new Symbol(longName, 200, 44, Side.RIGHT));
    }

    @Test
    void leavesOutTheMiddleOfAVeryLongName() {
        String name = "SPRING-CLINIC-2026-000123-M";

        assertThat(PedigreeSvg.draw(Pedigree.of(List.of(person(name, PROBAND, FEMALE, AFFECTED))), "", ""))
                .contains(">SPRING-…000123-M</text>")
                .doesNotContain(name);
    }

    @Test
    void joinsSiblingsWithoutParents() {
        assertThat(Pedigree.of(List.of(CHILD, SISTER)).lines())
                .containsExactly("M130 44L130 70", "M270 44L270 70", "M130 44L270 44");
    }

    @Test
    void growsWithTheSiblings() {
        Pedigree pedigree = Pedigree.of(List.of(CHILD, SISTER, SISTER, SISTER, SISTER));

        assertThat(pedigree.width()).isEqualTo(700);
        assertThat(pedigree.symbols()).extracting(Symbol::x).containsExactly(70, 210, 350, 490, 630);
    }

    @Test
    void drawsTheStandardSymbols() {
        String svg = PedigreeSvg.draw(
                Pedigree.of(List.of(person("S-05", PROBAND, UNKNOWN, AFFECTED), MUM, DAD, SISTER)),
                "Family F",
                "Words.");

        assertThat(svg)
                .contains("<rect class=\"s\"")
                .contains("<circle class=\"s\"")
                .contains("<path class=\"s a\" d=\"M270 130l20 20l-20 20l-20 -20z\"/>")
                .contains(">?</text>")
                .contains(">P</text>")
                .contains("role=\"img\"")
                .contains("<title id=\"pedigree-title\">Family F</title>")
                .contains("<desc id=\"pedigree-words\">Words.</desc>");
    }

    @Test
    void writesNamesAsTextWhateverTheyHold() {
        String svg =
                PedigreeSvg.draw(Pedigree.of(List.of(person("<b>&\"", PROBAND, MALE, AFFECTED))), "<script>", "a & b");

        assertThat(svg)
                .doesNotContain("<b>")
                .doesNotContain("<script>")
                .contains("&lt;b&gt;&amp;&quot;")
                .contains("a &amp; b");
    }

    private static PedigreePerson person(String name, Relation relation, Sex sex, AffectedStatus affected) {
        return new PedigreePerson(relation, sex, name, LocalDate.of(2020, 1, 30), affected);
    }
}
