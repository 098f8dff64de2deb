package org.caseload.phenotype;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Some thirty invented terms in the form of a release: {@code invented-hp.json}. */
public final class InventedOntology {

    public static final String VERSION = "2026-02-30";

    private InventedOntology() {}

    public static Ontology load() {
        try (InputStream in = open()) {
            return OntologyReader.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static InputStream open() {
        return Objects.requireNonNull(InventedOntology.class.getResourceAsStream("invented-hp.json"));
    }
}
