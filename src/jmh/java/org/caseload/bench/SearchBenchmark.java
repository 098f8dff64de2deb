package org.caseload.bench;

import java.util.List;
import java.util.stream.Stream;
import org.caseload.phenotype.FullRelease;
import org.caseload.phenotype.Match;
import org.caseload.phenotype.Ontology;
import org.caseload.phenotype.Ontology.Term;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to look for terms: while somebody types, and for a name that no term has. */
@State(Scope.Thread)
public class SearchBenchmark {

    private static final int SHOWN = 10;

    private final Ontology ontology = FullRelease.load();
    private List<String> typed = List.of();
    private List<String> misspelt = List.of();
    private int next;

    /** What a search field asks letter by letter, and the same names with two letters changed places. */
    @Setup
    public void write() {
        List<String> names = List.of("Seizure", "Global developmental delay", "Short stature", "Hearing impairment");
        typed = names.stream().flatMap(SearchBenchmark::beginnings).toList();
        misspelt = names.stream().map(SearchBenchmark::misspelt).toList();
    }

    private static Stream<String> beginnings(String name) {
        return Stream.iterate(2, length -> length <= name.length(), length -> length + 1)
                .map(length -> name.substring(0, length));
    }

    private static String misspelt(String name) {
        return name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
    }

    /** One letter more. */
    @Benchmark
    public List<Match> typed() {
        return ontology.search(typed.get(next++ % typed.size()), SHOWN);
    }

    /** One name of a manifest. */
    @Benchmark
    public List<Term> misspelt() {
        return ontology.near(misspelt.get(next++ % misspelt.size()), SHOWN);
    }
}
