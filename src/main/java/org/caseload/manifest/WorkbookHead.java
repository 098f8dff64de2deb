package org.caseload.manifest;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The first bytes of a file that is called a workbook. */
final class WorkbookHead {

    private static final int LENGTH = 4096;

    private WorkbookHead() {}

    /** @throws UnreadableException when this cannot be a workbook */
    static void require(ByteSource bytes) throws IOException {
        byte[] head;
        try (InputStream stream = bytes.open()) {
            head = stream.readNBytes(LENGTH);
        }
        if (head.length == 0) {
            throw new UnreadableException(FileFindings.empty(EmptyReason.NO_HEADER, null));
        }
        ContentKind other = other(head, bytes);
        if (other != null) {
            throw new UnreadableException(FileFindings.notText(other, null));
        }
    }

    /** What else the file is; null when it is a zip file. */
    private static @Nullable ContentKind other(byte[] head, ByteSource bytes) throws IOException {
        ContentKind kind = ContentKind.of(head).orElseGet(() -> textOrNot(head));
        return switch (kind) {
            case EXCEL_97 -> CompoundFile.kind(bytes);
            case XLSX -> null;
            case ZIP -> head[2] == 3 ? null : kind;
            default -> kind;
        };
    }

    private static ContentKind textOrNot(byte[] head) {
        boolean nul = false;
        for (byte each : head) {
            nul |= each == 0;
        }
        return nul && TextEncoding.of(head) == TextEncoding.UTF_8 ? ContentKind.BINARY : ContentKind.TEXT;
    }
}
