package org.caseload.manifest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;

/**
 * Bytes that were found to be text.
 *
 * @param bytes the file
 * @param encoding in which every byte of it is valid
 * @param lastLine line of the last character that ends no line, 0 when there is none
 */
record ManifestText(ByteSource bytes, TextEncoding encoding, int lastLine) {

    /** Enough for the names in a ZIP's first entries and for a row of column names. */
    private static final int HEAD = 4096;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Finds out the encoding, which takes a pass over all bytes, or two.
     *
     * @param findings gets what a user should know about the encoding
     * @throws UnreadableException when the file is no text or damaged
     */
    static ManifestText of(ByteSource bytes, List<Finding> findings) throws IOException {
        byte[] head;
        try (InputStream stream = bytes.open()) {
            head = stream.readNBytes(HEAD);
        }
        ContentKind kind = ContentKind.of(head).orElse(null);
        if (kind != null) {
            ContentKind exactly = kind == ContentKind.EXCEL_97 ? CompoundFile.kind(bytes) : kind;
            throw new UnreadableException(FileFindings.notText(exactly, null));
        }
        return switch (TextEncoding.of(head)) {
            case UTF_16LE -> utf16(bytes, TextEncoding.UTF_16LE, findings);
            case UTF_16BE -> utf16(bytes, TextEncoding.UTF_16BE, findings);
            default -> utf8OrWindows(bytes, findings);
        };
    }

    private static ManifestText utf16(ByteSource bytes, TextEncoding encoding, List<Finding> findings)
            throws IOException {
        TextScan scan = textScan(bytes, encoding);
        requireUndamaged(scan, encoding);
        findings.add(FileFindings.encoding(encoding, null));
        return new ManifestText(bytes, encoding, scan.lastLine());
    }

    private static ManifestText utf8OrWindows(ByteSource bytes, List<Finding> findings) throws IOException {
        TextScan utf8 = textScan(bytes, TextEncoding.UTF_8);
        if (utf8.isBeyondAscii()) {
            requireUndamaged(utf8, TextEncoding.UTF_8);
        }
        if (utf8.damagedLine() == 0) {
            return new ManifestText(bytes, TextEncoding.UTF_8, utf8.lastLine());
        }
        TextScan windows = textScan(bytes, TextEncoding.WINDOWS_1252);
        // Five bytes have no meaning there either.
        requireUndamaged(windows, TextEncoding.WINDOWS_1252);
        findings.add(FileFindings.encoding(TextEncoding.WINDOWS_1252, utf8.damagedLine()));
        return new ManifestText(bytes, TextEncoding.WINDOWS_1252, windows.lastLine());
    }

    private static TextScan textScan(ByteSource bytes, TextEncoding encoding) throws IOException {
        TextScan scan = TextScan.of(bytes, encoding);
        if (scan.nulLine() > 0) {
            throw new UnreadableException(FileFindings.notText(ContentKind.BINARY, scan.nulLine()));
        }
        return scan;
    }

    private static void requireUndamaged(TextScan scan, TextEncoding encoding) throws UnreadableException {
        if (scan.damagedLine() > 0) {
            throw new UnreadableException(FileFindings.encodingDamaged(encoding, scan.damagedLine()));
        }
    }

    /** The text from its first character on, without the byte order mark; the caller closes it. */
    Reader open() throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(bytes.open(), encoding.charset()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
