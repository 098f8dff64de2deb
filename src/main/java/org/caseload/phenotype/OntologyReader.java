package org.caseload.phenotype;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.caseload.phenotype.OntologyRefusedException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads a release from OBO Graphs JSON, the format in which HPO publishes {@code hp.json}, plain or compressed by gzip. */
public final class OntologyReader {

    /** Ten times what a release has when uncompressed. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1F8B;
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private OntologyReader() {}

    /**
     * Reads a stream to its end and closes it.
     *
     * @throws OntologyRefusedException when the bytes are no release of HPO
     * @throws IOException when they cannot be read
     */
    public static Ontology read(InputStream bytes) throws IOException {
        try (JsonParser json =
                JSON.createParser(ObjectReadContext.empty(), new CappedStream(unpacked(bytes), MOST_BYTES))) {
            return new GraphReader(json).read();
        } catch (JacksonIOException failure) {
            throw unreadable(failure);
        } catch (JacksonException failure) {
            throw new OntologyRefusedException(Reason.NOT_JSON, failure);
        } catch (ZipException | EOFException damaged) {
            throw new OntologyRefusedException(Reason.NOT_JSON, damaged);
        }
    }

    /** Whether a file is compressed by gzip. */
    static boolean isCompressed(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return (bytes.read() << Byte.SIZE | bytes.read()) == GZIP_MAGIC;
        }
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        InputStream buffered = new BufferedInputStream(bytes, BUFFER);
        buffered.mark(2);
        int magic = buffered.read() << Byte.SIZE | buffered.read();
        buffered.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }

    private static IOException unreadable(JacksonIOException failure) {
        if (failure.getCause() instanceof ZipException || failure.getCause() instanceof EOFException) {
            throw new OntologyRefusedException(Reason.NOT_JSON, failure);
        }
        return new IOException(failure);
    }
}
