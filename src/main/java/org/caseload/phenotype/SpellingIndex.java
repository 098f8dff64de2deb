package org.caseload.phenotype;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.caseload.phenotype.Ontology.Term;

/**
 * Finds names by the groups of three characters that they share with a text, so that ten thousand misspellings can be looked
 * up in some seconds: only the few names that share most are compared letter by letter.
 */
final class SpellingIndex {

    private static final int LONGEST = 200;
    /** Names that are compared letter by letter. */
    private static final int COMPARED = 60;
    /** Shares of the groups that two names have in common, times a thousand: to be compared, and to be near at all. */
    private static final int WORTH_COMPARING = 350;

    private static final int ALIKE = 600;

    private final Names names;
    private final Postings postings;
    private final short[] sizes;

    SpellingIndex(Names names) {
        this.names = names;
        this.sizes = new short[names.size()];
        long[] pairs = new long
                [names.all().stream()
                        .mapToInt(name -> Trigrams.most(name.folded()))
                        .sum()];
        int filled = 0;
        for (int number = 0; number < names.size(); number++) {
            int[] groups = Trigrams.of(names.get(number).folded());
            sizes[number] = (short) groups.length;
            for (int group : groups) {
                pairs[filled++] = Postings.pair(group, number);
            }
        }
        this.postings = Postings.of(Arrays.copyOf(pairs, filled));
    }

    /** @param alike a thousand for names of the very same groups */
    private record Candidate(int number, int alike) {

        static final Comparator<Candidate> BEST_LAST =
                Comparator.comparingInt(Candidate::alike).thenComparing(Candidate::number, Comparator.reverseOrder());
    }

    private record Near(Term term, int edits, int alike) {

        static final Comparator<Near> BEST_FIRST =
                Comparator.comparingInt(Near::edits).thenComparing(Near::alike, Comparator.reverseOrder());
    }

    /** Within few edits first, then names of nearly the same words. */
    List<Term> near(String folded, int limit) {
        return near(folded)
                .filter(near -> near.edits() != BoundedDistance.TOO_FAR || near.alike() >= ALIKE)
                .sorted(Near.BEST_FIRST)
                .map(Near::term)
                .distinct()
                .limit(limit)
                .toList();
    }

    /** Whether a name is within few edits. */
    boolean isMisspelt(String folded) {
        return near(folded).anyMatch(near -> near.edits() != BoundedDistance.TOO_FAR);
    }

    private Stream<Near> near(String folded) {
        int tolerance = tolerance(folded.length());
        List<Candidate> candidates = folded.length() > LONGEST ? List.of() : candidates(folded);
        return candidates.stream().map(candidate -> near(folded, candidate, tolerance));
    }

    private Near near(String folded, Candidate candidate, int tolerance) {
        Name name = names.get(candidate.number());
        int edits = BoundedDistance.between(folded, name.folded(), tolerance);
        return new Near(name.term(), edits, candidate.alike());
    }

    private List<Candidate> candidates(String folded) {
        int[] groups = Trigrams.of(folded);
        byte[] shared = new byte[names.size()];
        for (int group : groups) {
            postings.forEach(group, number -> shared[number]++);
        }
        PriorityQueue<Candidate> best = new PriorityQueue<>(COMPARED + 1, Candidate.BEST_LAST);
        for (int number = 0; number < shared.length; number++) {
            int alike = 2_000 * (shared[number] & 0xFF) / Math.max(1, groups.length + sizes[number]);
            if (alike >= WORTH_COMPARING) {
                keep(best, new Candidate(number, alike));
            }
        }
        return best.stream().sorted(Candidate.BEST_LAST.reversed()).toList();
    }

    private static void keep(PriorityQueue<Candidate> best, Candidate candidate) {
        best.add(candidate);
        if (best.size() > COMPARED) {
            best.remove();
        }
    }

    /** Edits that may separate a misspelt name of this length from the right one. */
    private static int tolerance(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 6 ? 1 : length < 10 ? 2 : 3;
    }
}
