package org.caseload.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** One pass over all bytes, as if they were in one encoding; holds only a buffer of them. */
final class TextScan {

    private static final int BUFFER = 8192;

    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer characters = CharBuffer.allocate(BUFFER);
    private final LineCounter lines = new LineCounter();
    private int lastLine;
    private int damagedLine;
    private int nulLine;
    private boolean beyondAscii;

    private TextScan(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static TextScan of(ByteSource source, TextEncoding encoding) throws IOException {
        TextScan scan = new TextScan(encoding.charset());
        try (InputStream stream = source.open()) {
            scan.run(stream);
        }
        return scan;
    }

    /** Line of the last character that ends no line, 0 when there is none. */
    int lastLine() {
        return lastLine;
    }

    /** Line of the first bytes that mean nothing in this encoding, 0 when there are none. */
    int damagedLine() {
        return damagedLine;
    }

    /** Line of the first NUL, 0 when there is none. */
    int nulLine() {
        return nulLine;
    }

    /** Whether valid characters beyond ASCII were found; in UTF-8 these are sequences of several bytes. */
    boolean isBeyondAscii() {
        return beyondAscii;
    }

    private void run(InputStream stream) throws IOException {
        boolean end = false;
        while (!end) {
            end = !fill(stream);
            decode(end);
        }
    }

    private boolean fill(InputStream stream) throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        return count >= 0;
    }

    private void decode(boolean end) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters, end);
            characters.flip();
            look();
            characters.clear();
            if (result.isError()) {
                damagedLine = damagedLine == 0 ? lines.line() : damagedLine;
                bytes.position(bytes.position() + result.length());
            }
        } while (!result.isUnderflow());
    }

    private void look() {
        char[] text = characters.array();
        int end = characters.limit();
        int at = 0;
        while (at < end) {
            int start = at;
            while (at < end && isPlain(text[at])) {
                at++;
            }
            if (at > start) {
                lastLine = lines.line();
                lines.pass(text[at - 1]);
            }
            if (at < end) {
                look(text[at++]);
            }
        }
    }

    /** Nearly all characters: of ASCII, and neither a control nor the end of a line. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c <= 0x7F;
    }

    private void look(char c) {
        beyondAscii |= c > 0x7F;
        if (c == 0 && nulLine == 0) {
            nulLine = lines.line();
        }
        if (!LineCounter.isLineEnd(c)) {
            lastLine = lines.line();
        }
        lines.pass(c);
    }
}
