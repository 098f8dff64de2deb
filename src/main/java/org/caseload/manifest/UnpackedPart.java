package org.caseload.manifest;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The bytes of one part of a zip file, counted while they are unpacked and compared with their checksum. */
final class UnpackedPart extends FilterInputStream {

    private final ZipEntry entry;
    private final UnpackLimits limits;
    private final CRC32 checksum = new CRC32();
    private long count;

    UnpackedPart(ZipFile zip, ZipEntry entry, UnpackLimits limits) throws IOException {
        super(opened(zip, entry));
        this.entry = entry;
        this.limits = limits;
    }

    private static InputStream opened(ZipFile zip, ZipEntry entry) throws IOException {
        try {
            return zip.getInputStream(entry);
        } catch (ZipException | EOFException damaged) {
            throw XmlPart.damaged();
        }
    }

    /** @throws UnreadableException when the part is damaged or too large */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = unpack(buffer, offset, length);
        if (read < 0 && checksum.getValue() != entry.getCrc()) {
            throw XmlPart.damaged();
        }
        if (read > 0) {
            checksum.update(buffer, offset, read);
            count += read;
        }
        if (!limits.allow(entry.getCompressedSize(), count)) {
            throw new UnreadableException(FileFindings.notText(ContentKind.OVERSIZED_WORKBOOK, null));
        }
        return read;
    }

    private int unpack(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (ZipException | EOFException damaged) {
            throw XmlPart.damaged();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
