package org.caseload.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.EditDistance;

/** Usable entries of the catalog whose name is near an unknown value. */
final class CatalogSearch {

    private static final int MOST = 5;

    /**
     * Where so many different values are unknown, the catalog has not been filled yet, and comparing each with every entry
     * would take minutes.
     */
    private static final int SEARCHES = 200;

    private final CatalogSnapshot catalog;
    private final CatalogKind kind;
    private final List<Candidate> candidates;
    private final Map<String, List<String>> found = new HashMap<>();

    CatalogSearch(CatalogSnapshot catalog, CatalogKind kind) {
        this.catalog = catalog;
        this.kind = kind;
        this.candidates = catalog.usable(kind).stream()
                .map(entry -> new Candidate(entry, fold(entry.name())))
                .toList();
    }

    /** What may be written instead, best first; the same value always gets the same answer. */
    synchronized List<String> near(String value) {
        List<String> known = found.get(value);
        if (known == null && found.size() < SEARCHES) {
            known = search(value);
            found.put(value, known);
        }
        return known == null ? List.of() : known;
    }

    private List<String> search(String value) {
        String folded = fold(value);
        int tolerance = Spelling.tolerance(folded.length());
        return candidates.stream()
                .map(candidate -> new Match(candidate.entry(), score(folded, candidate.name(), tolerance)))
                .filter(match -> match.score() <= 2 * tolerance + 1)
                .sorted(Comparator.comparingInt(Match::score))
                .map(match -> written(match.entry()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The name, or the id where the name could be taken for something else or for a list. */
    String written(CatalogEntry entry) {
        String name = entry.name();
        boolean plain = name.indexOf(';') < 0 && name.indexOf(',') < 0 && name.equals(name.strip());
        return plain && CatalogCell.find(catalog, kind, name).equals(List.of(entry)) ? name : entry.id();
    }

    /** The edits; a name that only begins like the value comes after those that are near as a whole. */
    private static int score(String value, String name, int tolerance) {
        if (tolerance == 0 || name.length() < 4) {
            return value.equals(name) ? 0 : Integer.MAX_VALUE;
        }
        int whole = Math.abs(value.length() - name.length()) > tolerance
                ? Integer.MAX_VALUE
                : EditDistance.between(value, name);
        if (whole <= tolerance) {
            return whole;
        }
        boolean nameIsLonger = name.length() > value.length();
        int beginning = nameIsLonger
                ? Spelling.distanceFromBeginning(value, name)
                : Spelling.distanceFromBeginning(name, value);
        return beginning <= tolerance ? tolerance + 1 + beginning : Integer.MAX_VALUE;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private record Candidate(CatalogEntry entry, String name) {}

    private record Match(CatalogEntry entry, int score) {}
}
