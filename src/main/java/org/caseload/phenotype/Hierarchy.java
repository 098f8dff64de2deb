package org.caseload.phenotype;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.LongStream;

/** Which terms stand under which, by the numbers in their ids. */
final class Hierarchy {

    private final LongStream.Builder pairs = LongStream.builder();

    void add(int child, int parent) {
        pairs.add(Postings.pair(parent, child));
    }

    /** The term and all below it. To be called once. */
    BitSet under(int term) {
        Postings children = Postings.of(pairs.build().toArray());
        BitSet found = new BitSet();
        found.set(term);
        Deque<Integer> open = new ArrayDeque<>();
        for (Integer next = term; next != null; next = open.poll()) {
            children.forEach(next, child -> {
                if (!found.get(child)) {
                    found.set(child);
                    open.add(child);
                }
            });
        }
        return found;
    }
}
