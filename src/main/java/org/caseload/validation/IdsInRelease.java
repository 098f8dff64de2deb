package org.caseload.validation;

import static org.caseload.manifest.FindingCode.PHENOTYPE_ID_MALFORMED;

import java.util.List;
import org.caseload.phenotype.Ontology.Term;
import org.jspecify.annotations.Nullable;

/** Phenotypes Id, looked up in the release in use. A name is an error there, of which the id is known. */
final class IdsInRelease implements TermReading {

    private final HpoTerms terms;
    private final TermJudge judge;

    IdsInRelease(HpoTerms terms) {
        this.terms = terms;
        this.judge = new TermJudge(terms, Term::id);
    }

    @Override
    public CommaPieces split(String part) {
        if (terms.knows(part)) {
            return CommaPieces.whole(part);
        }
        List<String> pieces = CommaPieces.longestFirst(part, terms::knows);
        return pieces.stream().anyMatch(terms::knows) ? new CommaPieces(pieces, true) : CommaPieces.whole(part);
    }

    @Override
    public @Nullable String read(String part, List<Remark> remarks) {
        String id = HpoId.read(part);
        if (id != null) {
            return judge.judgeId(part, id, remarks);
        }
        List<Term> named = terms.meant(part);
        remarks.add(named.isEmpty() ? malformed(part, "NEAR", terms.near(part)) : malformed(part, "NAME", named));
        return null;
    }

    private Remark malformed(String part, String variant, List<Term> meant) {
        return meant.isEmpty()
                ? Remark.of(PHENOTYPE_ID_MALFORMED, part)
                : Remark.of(PHENOTYPE_ID_MALFORMED, part, variant, HpoTerms.named(meant))
                        .suggesting(judge.written(meant));
    }
}
