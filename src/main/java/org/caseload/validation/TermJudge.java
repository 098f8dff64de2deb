package org.caseload.validation;

import static org.caseload.manifest.FindingCode.PHENOTYPE_AMBIGUOUS;
import static org.caseload.manifest.FindingCode.PHENOTYPE_NOT_A_FINDING;
import static org.caseload.manifest.FindingCode.PHENOTYPE_OBSOLETE;
import static org.caseload.manifest.FindingCode.PHENOTYPE_REPLACED;
import static org.caseload.manifest.FindingCode.PHENOTYPE_UNKNOWN;

import java.util.List;
import java.util.function.Function;
import org.caseload.phenotype.Ontology.Term;
import org.jspecify.annotations.Nullable;

/** Judges a part of a list by the term that it was found to mean. */
final class TermJudge {

    private final HpoTerms terms;
    private final Function<Term, String> written;

    /** @param written how a column writes a term that is suggested */
    TermJudge(HpoTerms terms, Function<Term, String> written) {
        this.terms = terms;
        this.written = written;
    }

    /** The id that counts; null when there is no such term in use. */
    @Nullable
    String judgeId(String part, String id, List<Remark> remarks) {
        Term own = terms.byId(id).orElse(null);
        if (own != null) {
            return judge(part, own, remarks);
        }
        Term merged = terms.byAlternativeId(id).orElse(null);
        if (merged == null) {
            remarks.add(unknown(part, SwappedDigits.of(id, terms)));
            return null;
        }
        remarks.add(Remark.of(PHENOTYPE_REPLACED, part, "MERGED", merged.label(), merged.id())
                .suggesting(List.of(written.apply(merged))));
        tellUnlessFinding(part, merged, remarks);
        return merged.id();
    }

    /**
     * The id that counts; null when a name means several terms or none in use.
     *
     * @param named what the name means, at least one term
     */
    @Nullable
    String judgeName(String part, List<Term> named, List<Remark> remarks) {
        if (named.size() == 1) {
            return judge(part, named.getFirst(), remarks);
        }
        remarks.add(Remark.of(PHENOTYPE_AMBIGUOUS, part, HpoTerms.named(named)).suggesting(written(named)));
        return null;
    }

    Remark unknown(String part, List<Term> near) {
        return near.isEmpty()
                ? Remark.of(PHENOTYPE_UNKNOWN, part)
                : Remark.of(PHENOTYPE_UNKNOWN, part, "NEAR", HpoTerms.named(near))
                        .suggesting(written(near));
    }

    List<String> written(List<Term> suggested) {
        return suggested.stream().map(written).distinct().toList();
    }

    private @Nullable String judge(String part, Term term, List<Remark> remarks) {
        if (term.obsolete()) {
            return replaced(part, term, remarks);
        }
        tellUnlessFinding(part, term, remarks);
        return term.id();
    }

    private static void tellUnlessFinding(String part, Term term, List<Remark> remarks) {
        if (!term.finding()) {
            remarks.add(Remark.of(PHENOTYPE_NOT_A_FINDING, part, HpoTerms.otherwise(part, term)));
        }
    }

    private @Nullable String replaced(String part, Term obsolete, List<Remark> remarks) {
        String former = HpoTerms.otherwise(part, obsolete);
        Term replacement = terms.replacement(obsolete).orElse(null);
        if (replacement == null) {
            remarks.add(withoutReplacement(part, former, terms.instead(obsolete)));
            return null;
        }
        remarks.add(Remark.of(PHENOTYPE_REPLACED, part, "OBSOLETE", replacement.label(), replacement.id(), former)
                .suggesting(List.of(written.apply(replacement))));
        tellUnlessFinding(part, replacement, remarks);
        return replacement.id();
    }

    private Remark withoutReplacement(String part, String former, List<Term> instead) {
        return instead.isEmpty()
                ? Remark.of(PHENOTYPE_OBSOLETE, part, "NOTHING_INSTEAD", former)
                : Remark.of(PHENOTYPE_OBSOLETE, part, "CONSIDER", former, HpoTerms.named(instead))
                        .suggesting(written(instead));
    }
}
