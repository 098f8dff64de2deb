package org.caseload.phenotype;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A release as it is stored: compressed, whatever it was before. Deleted when closed. */
record CompressedFile(Path path) implements AutoCloseable {

    static CompressedFile of(Path file) throws IOException {
        Path target = Files.createTempFile("caseload-hpo-", ".json.gz");
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = OntologyReader.isCompressed(file)
                        ? Files.newOutputStream(target)
                        : new GZIPOutputStream(Files.newOutputStream(target))) {
            in.transferTo(out);
        }
        return new CompressedFile(target);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
