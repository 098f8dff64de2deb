package org.caseload.phenotype;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some thirty invented terms in the form of a release: {@code invented-hp.json}. */
public final class InventedOntology {

    public static final String VERSION = "2026-02-30";

    /** What {@link #large} has besides: more terms than one person may have. */
    public static final List<String> FURTHER_TERMS =
            IntStream.rangeClosed(1, 101).mapToObj("HP:98%05d"::formatted).toList();

    private InventedOntology() {}

    public static Ontology load() {
        try (InputStream in = open()) {
            return OntologyReader.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With {@link #FURTHER_TERMS}. */
    public static Ontology large() {
        String further = FURTHER_TERMS.stream()
                .map(id ->
                        "{\"id\": \"http://purl.obolibrary.org/obo/%s\", \"type\": \"CLASS\", \"lbl\": \"Finding %s\"}, "
                                .formatted(id.replace(':', '_'), id))
                .collect(Collectors.joining());
        try (InputStream in = open()) {
            String release = new String(in.readAllBytes(), UTF_8).replace("\"nodes\": [", "\"nodes\": [" + further);
            return OntologyReader.read(new ByteArrayInputStream(release.getBytes(UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static InputStream open() {
        return Objects.requireNonNull(InventedOntology.class.getResourceAsStream("invented-hp.json"));
    }
}
