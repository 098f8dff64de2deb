package org.caseload.validation;

import java.util.List;
import org.caseload.phenotype.Ontology.Term;
import org.jspecify.annotations.Nullable;

/** Phenotypes, looked up in the release in use: names, synonyms or ids. */
final class NamesInRelease implements TermReading {

    private final HpoTerms terms;
    private final TermJudge judge;

    NamesInRelease(HpoTerms terms) {
        this.terms = terms;
        this.judge = new TermJudge(terms, terms::written);
    }

    /**
     * A list where every piece is known. Where only some are, it is one too, unless the whole looks like a misspelt name:
     * then what is wrong is told of each piece.
     */
    @Override
    public CommaPieces split(String part) {
        if (terms.knows(part)) {
            return CommaPieces.whole(part);
        }
        List<String> pieces = CommaPieces.longestFirst(part, terms::knows);
        if (pieces.stream().allMatch(terms::knows)) {
            return new CommaPieces(pieces, true);
        }
        boolean isList = !terms.isMisspelt(part) && pieces.stream().anyMatch(this::isLikelyTerm);
        return isList ? new CommaPieces(pieces, false) : CommaPieces.whole(part);
    }

    @Override
    public @Nullable String read(String part, List<Remark> remarks) {
        String id = HpoId.read(part);
        if (id != null) {
            return judge.judgeId(part, id, remarks);
        }
        List<Term> named = terms.byName(part);
        if (!named.isEmpty()) {
            return judge.judgeName(part, named, remarks);
        }
        remarks.add(judge.unknown(part, terms.near(part)));
        return null;
    }

    private boolean isLikelyTerm(String piece) {
        return terms.knows(piece) || !terms.near(piece).isEmpty();
    }
}
