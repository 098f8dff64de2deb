package org.caseload.phenotype;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The release in use as it was read last. Each look asks the database which one that is, so that a change by any node is
 * seen at once; a release never changes, so that one that was read stays true.
 */
@Component
class OntologyCache {

    private final ReleaseRepository releases;
    private volatile @Nullable Ontology latest;

    OntologyCache(ReleaseRepository releases) {
        this.releases = releases;
    }

    Optional<Ontology> current() {
        return releases.current().map(version -> {
            Ontology kept = latest;
            return kept != null && kept.version().equals(version) ? kept : read(version);
        });
    }

    /** One thread reads, which takes about a second; the others wait for it. */
    private synchronized Ontology read(String version) {
        Ontology kept = latest;
        if (kept != null && kept.version().equals(version)) {
            return kept;
        }
        try (InputStream bytes = releases.bytes(version)) {
            Ontology read = OntologyReader.read(bytes);
            latest = read;
            return read;
        } catch (IOException failure) {
            throw new UncheckedIOException("the HPO release " + version + " cannot be read", failure);
        }
    }
}
