package org.caseload.validation;

import static org.caseload.manifest.FindingCode.PHENOTYPES_CONTRADICT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseload.manifest.Column;
import org.caseload.phenotype.Ontology.Term;
import org.caseload.validation.PhenotypeList.Stated;

/** Where both columns hold terms, Phenotypes Id counts, and the names beside it say the same. */
final class NamesAgreeWithIds implements SampleRule {

    private final HpoTerms terms;

    NamesAgreeWithIds(HpoTerms terms) {
        this.terms = terms;
    }

    @Override
    public void check(Sample sample, Findings findings) {
        PhenotypeList names = sample.phenotypes().value();
        PhenotypeList ids = sample.phenotypeIds().value();
        if (names == null || ids == null || ids.terms().isEmpty()) {
            return;
        }
        Set<String> stated = new HashSet<>();
        ids.terms().forEach(term -> stated.add(term.key()));
        for (Stated name : names.terms()) {
            List<Term> meant = terms.meant(name.written());
            if (meant.stream().noneMatch(term -> stated.contains(term.id()))) {
                findings.add(sample.place(), Column.PHENOTYPES, contradiction(name.written(), meant));
            }
        }
    }

    private static Remark contradiction(String name, List<Term> meant) {
        return meant.isEmpty()
                ? Remark.of(PHENOTYPES_CONTRADICT, name, "NO_TERM")
                : Remark.of(PHENOTYPES_CONTRADICT, name, "OTHER_TERM", HpoTerms.named(meant));
    }
}
