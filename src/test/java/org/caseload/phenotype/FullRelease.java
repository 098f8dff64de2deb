package org.caseload.phenotype;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.SharedData;

/** A whole release of HPO, which is no part of the product: tests that use it are skipped where it is absent. */
public final class FullRelease {

    public static final String VERSION = "2026-01-08";

    private FullRelease() {}

    public static Path file() {
        return SharedData.file("hpo", "hp.v" + VERSION + ".json.gz");
    }

    public static Ontology load() {
        try (InputStream in = Files.newInputStream(file())) {
            return OntologyReader.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
