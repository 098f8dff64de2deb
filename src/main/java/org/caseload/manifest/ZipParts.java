package org.caseload.manifest;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip file, by name.
 *
 * <p>Works on a copy in the folder for temporary files. Its list of parts stands at a zip file's end, and from the start
 * alone not every file can be read: some writers leave the sizes of the parts to the end.
 */
final class ZipParts implements Closeable {

    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private final UnpackLimits limits;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private ZipParts(ZipFile zip, UnpackLimits limits) {
        this.zip = zip;
        this.limits = limits;
        for (Iterator<? extends ZipEntry> all = zip.entries().asIterator(); all.hasNext(); ) {
            ZipEntry entry = all.next();
            entries.put(name(entry.getName()), entry);
        }
    }

    /** @throws UnreadableException when the file is damaged or has too many parts */
    static ZipParts of(ByteSource bytes, UnpackLimits limits) throws IOException {
        ZipFile zip = opened(bytes);
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw new UnreadableException(FileFindings.notText(ContentKind.OVERSIZED_WORKBOOK, null));
        }
        return new ZipParts(zip, limits);
    }

    private static ZipFile opened(ByteSource bytes) throws IOException {
        Path copy = Files.createTempFile("caseload-workbook-", null);
        try (InputStream stream = bytes.open()) {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            // Where the system can, the name goes at once: a process that is killed leaves no file of patients behind.
            return new ZipFile(copy.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            Files.deleteIfExists(copy);
            throw XmlPart.damaged();
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
    }

    /** The names of all parts, without what writers disagree about: letter case, the direction of slashes. */
    Set<String> names() {
        return entries.keySet();
    }

    /**
     * Opens a part of XML; the caller closes it.
     *
     * @param name null where there is none to open
     * @throws UnreadableException when there is no such part, too
     */
    XmlPart open(@Nullable String name) throws IOException {
        ZipEntry entry = name == null ? null : entries.get(name(name));
        if (entry == null) {
            throw XmlPart.damaged();
        }
        InputStream part = new UnpackedPart(zip, entry, limits);
        try {
            return new XmlPart(part);
        } catch (IOException | RuntimeException failed) {
            part.close();
            throw failed;
        }
    }

    private static String name(String written) {
        String name = written.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
