package org.caseload.manifest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a file are written as bytes. Names are variants of messages. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    /** What Excel writes as "CSV" in Western Europe and the Americas. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    /** UTF-16 where a byte order mark or the zero bytes of ASCII letters say so, else UTF-8. */
    static TextEncoding of(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        return byZeroBytes(head);
    }

    /** Column names are ASCII: in UTF-16 half of their bytes are zero, all on the same side. */
    private static TextEncoding byZeroBytes(byte[] head) {
        int pairs = head.length / 2;
        int low = zeros(head, 0);
        int high = zeros(head, 1);
        if (pairs > 0 && low == 0 && high * 2 >= pairs) {
            return UTF_16LE;
        }
        return pairs > 0 && high == 0 && low * 2 >= pairs ? UTF_16BE : UTF_8;
    }

    private static int zeros(byte[] head, int from) {
        int count = 0;
        for (int i = from; i < head.length; i += 2) {
            count += head[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }
}
