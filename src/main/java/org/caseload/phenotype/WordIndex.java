package org.caseload.phenotype;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Finds names by the beginnings of their words. */
final class WordIndex {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String[] words;
    private final Postings postings;
    private final int names;

    WordIndex(Names names) {
        TreeMap<String, LongStream.Builder> found = new TreeMap<>();
        for (int number = 0; number < names.size(); number++) {
            for (String word : words(names.get(number).folded())) {
                found.computeIfAbsent(word, any -> LongStream.builder()).add(number);
            }
        }
        this.names = names.size();
        this.words = found.keySet().toArray(String[]::new);
        this.postings = Postings.of(pairs(found));
    }

    private static long[] pairs(Map<String, LongStream.Builder> found) {
        LongStream.Builder pairs = LongStream.builder();
        int word = 0;
        for (LongStream.Builder numbers : found.values()) {
            int key = word++;
            numbers.build().forEach(number -> pairs.add(Postings.pair(key, (int) number)));
        }
        return pairs.build().toArray();
    }

    static List<String> words(String folded) {
        return BETWEEN_WORDS
                .splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The names in which each of these words begins a word; none for no words. */
    BitSet find(List<String> beginnings) {
        BitSet found = new BitSet(names);
        for (int i = 0; i < beginnings.size(); i++) {
            BitSet ofWord = find(beginnings.get(i));
            if (i == 0) {
                found.or(ofWord);
            } else {
                found.and(ofWord);
            }
        }
        return found;
    }

    private BitSet find(String beginning) {
        BitSet found = new BitSet(names);
        int place = Arrays.binarySearch(words, beginning);
        for (int word = place < 0 ? -place - 1 : place; word < words.length; word++) {
            if (!words[word].startsWith(beginning)) {
                break;
            }
            postings.forEach(word, found::set);
        }
        return found;
    }
}
