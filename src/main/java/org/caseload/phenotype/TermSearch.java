package org.caseload.phenotype;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.phenotype.Ontology.Term;

/** One search for terms by what somebody has typed so far. */
final class TermSearch {

    private static final Pattern ID = Pattern.compile("(?:hp[:_]?)?(\\d{1,7})");

    private final Names names;
    private final WordIndex words;
    private final SpellingIndex spelling;
    private final Map<Term, Match> found = new LinkedHashMap<>();

    TermSearch(Names names, WordIndex words, SpellingIndex spelling) {
        this.names = names;
        this.words = words;
        this.spelling = spelling;
    }

    List<Match> search(String typed, int limit) {
        if (limit > 0 && !typed.isEmpty()) {
            byId(typed, limit);
            byWords(typed, limit);
            if (found.size() < limit) {
                spelling.near(typed, limit).forEach(term -> add(new Match(term, null), limit));
            }
        }
        return List.copyOf(found.values());
    }

    private void byId(String typed, int limit) {
        Matcher id = ID.matcher(typed);
        if (id.matches()) {
            String whole = "HP:" + "0".repeat(7 - id.group(1).length()) + id.group(1);
            String beginning = "HP:" + id.group(1);
            names.all().stream()
                    .filter(Name::isLabel)
                    .map(Name::term)
                    .filter(term -> term.id().equals(whole) || term.id().startsWith(beginning))
                    .sorted(Comparator.comparing(Term::id))
                    .forEach(term -> add(new Match(term, null), limit));
        }
    }

    private void byWords(String typed, int limit) {
        BitSet matching = words.find(WordIndex.words(typed));
        List<Name> all = new ArrayList<>();
        matching.stream().mapToObj(names::get).forEach(all::add);
        Predicate<Name> begins = name -> name.folded().startsWith(typed);
        add(all, begins.and(Name::isLabel), limit);
        add(all, begins, limit);
        add(all, Name::isLabel, limit);
        add(all, any -> true, limit);
    }

    private void add(List<Name> all, Predicate<Name> which, int limit) {
        for (Name name : all) {
            if (found.size() >= limit) {
                return;
            }
            if (which.test(name)) {
                add(new Match(name.term(), name.isLabel() ? null : name.text()), limit);
            }
        }
    }

    private void add(Match match, int limit) {
        if (found.size() < limit && match.term().finding()) {
            found.putIfAbsent(match.term(), match);
        }
    }
}
