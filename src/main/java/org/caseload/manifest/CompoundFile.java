package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;

/** Microsoft's container of the years before XML: old workbooks, and around each new one that has a password. */
final class CompoundFile {

    private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
    private static final int BUFFER = 1 << 16;

    private CompoundFile() {}

    /** Looks for the name under which the container has what is encrypted. */
    static ContentKind kind(ByteSource bytes) throws IOException {
        try (InputStream stream = bytes.open()) {
            String before = "";
            byte[] buffer = stream.readNBytes(BUFFER);
            while (buffer.length > 0) {
                String piece = before + new String(buffer, ISO_8859_1);
                if (piece.contains(ENCRYPTED)) {
                    return ContentKind.ENCRYPTED_WORKBOOK;
                }
                before = piece.substring(Math.max(0, piece.length() - ENCRYPTED.length()));
                buffer = stream.readNBytes(BUFFER);
            }
            return ContentKind.EXCEL_97;
        }
    }
}
