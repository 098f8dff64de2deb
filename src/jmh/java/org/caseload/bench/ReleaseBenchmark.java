package org.caseload.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.caseload.phenotype.FullRelease;
import org.caseload.phenotype.Ontology;
import org.caseload.phenotype.OntologyReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What it costs to read a release of HPO, beside the least that a reader could do: labels and synonyms into maps. */
@State(Scope.Benchmark)
public class ReleaseBenchmark {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private byte[] bytes = {};

    /** Reads the compressed file, so that no disk is measured. */
    @Setup
    public void load() throws IOException {
        bytes = Files.readAllBytes(FullRelease.file());
    }

    /** Ids to labels and names to ids, nothing looked at twice, nothing checked. */
    @Benchmark
    public List<Map<String, String>> bare() throws IOException {
        Map<String, String> labels = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        String id = "";
        try (JsonParser json = JSON.createParser(
                ObjectReadContext.empty(), new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    switch (json.currentName()) {
                        case "id" -> id = json.nextStringValue();
                        case "lbl" -> {
                            String label = json.nextStringValue();
                            labels.put(id, label);
                            names.put(label, id);
                        }
                        case "synonyms" -> synonyms(json, id, names);
                        default -> {
                            // Passed over.
                        }
                    }
                }
            }
        }
        return List.of(labels, names);
    }

    private static void synonyms(JsonParser json, String id, Map<String, String> names) {
        int depth = json.nextToken() == JsonToken.START_ARRAY ? 1 : 0;
        while (depth > 0) {
            switch (json.nextToken()) {
                case START_ARRAY -> depth++;
                case END_ARRAY -> depth--;
                case PROPERTY_NAME -> {
                    if (json.currentName().equals("val")) {
                        names.put(json.nextStringValue(), id);
                    }
                }
                default -> {
                    // Passed over.
                }
            }
        }
    }

    /** With ids, obsolete terms, hierarchy and spellings, and every doubt about the file. */
    @Benchmark
    public Ontology read() throws IOException {
        return OntologyReader.read(new ByteArrayInputStream(bytes));
    }
}
