package org.caseload.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.caseload.manifest.EditDistance;
import org.caseload.manifest.FindingCode;

/** A column that knows a handful of words, letter case ignored. Built by chaining, then only read. */
final class Vocabulary<T> implements CellRule<T> {

    private final FindingCode unknown;
    private final List<Object> arguments;
    private final Function<T, String> word;
    private final Map<String, T> accepted = new HashMap<>();
    private final Map<String, T> normalised = new HashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final Map<String, List<String>> hints = new HashMap<>();

    /**
     * @param unknown the finding about any other word
     * @param word what a value is called in a manifest
     * @param arguments of that finding
     */
    Vocabulary(FindingCode unknown, Function<T, String> word, Object... arguments) {
        this.unknown = unknown;
        this.word = word;
        this.arguments = List.of(arguments);
    }

    /** Words that are read without a finding. */
    Vocabulary<T> accept(T value, String... words) {
        for (String each : words) {
            accepted.put(each.toLowerCase(Locale.ROOT), value);
        }
        return normalise(value, words);
    }

    /** Words that are read as a value, and it is told. */
    Vocabulary<T> normalise(T value, String... words) {
        for (String each : words) {
            normalised.put(Spelling.squeeze(each), value);
            spellings.put(Spelling.squeeze(each), each);
        }
        return this;
    }

    /** Words that are not read, but whose meaning is known well enough to suggest a replacement. */
    Vocabulary<T> hint(String replacement, String... words) {
        for (String each : words) {
            hints.put(Spelling.plain(each), List.of(replacement));
        }
        return this;
    }

    /** Words that look like a known one and mean something else. */
    Vocabulary<T> refuse(String... words) {
        for (String each : words) {
            hints.put(Spelling.plain(each), List.of());
        }
        return this;
    }

    @Override
    public Judged<T> judge(String cell) {
        T value = accepted.get(cell.toLowerCase(Locale.ROOT));
        if (value != null) {
            return Judged.of(cell, value);
        }
        value = normalised.get(Spelling.squeeze(cell));
        if (value != null) {
            Remark told = Remark.of(FindingCode.VALUE_NORMALISED, cell, word.apply(value));
            return Judged.of(cell, value, List.of(told));
        }
        Remark remark = new Remark(unknown, unknown.severity(), cell, arguments, suggestions(cell));
        return Judged.error(cell, remark);
    }

    private List<String> suggestions(String cell) {
        String plain = Spelling.plain(cell);
        List<String> hint = hints.get(plain);
        return hint != null ? hint : nearest(plain);
    }

    private List<String> nearest(String plain) {
        int tolerance = Spelling.tolerance(plain.length());
        return spellings.keySet().stream()
                .filter(known -> Math.abs(known.length() - plain.length()) <= tolerance)
                .filter(known -> EditDistance.between(plain, known) <= tolerance)
                .sorted(Comparator.comparingInt(known -> EditDistance.between(plain, known)))
                .map(known -> spellings.getOrDefault(known, known))
                .distinct()
                .toList();
    }
}
