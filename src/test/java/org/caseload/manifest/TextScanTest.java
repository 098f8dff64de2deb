package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextScanTest {

    /** Line ends are written as n and r, a NUL as 0, a byte that UTF-8 does not know as E. */
    @ParameterizedTest
    @CsvSource({
        "ab, 1, 0, 0",
        "arbncd0, 3, 3, 0",
        "arnb0, 2, 2, 0",
        "arbrncnE, 3, 0, 4",
        "annn, 1, 0, 0",
        "arnrnE0, 3, 3, 3",
    })
    void tellsLines(String written, int last, int nul, int damaged) throws IOException {
        byte[] bytes = written.replace('n', '\n')
                .replace('r', '\r')
                .replace('0', '\0')
                .replace('E', '\u00E9')
                .getBytes(ISO_8859_1);

        TextScan scan = TextScan.of(ByteSource.of(bytes), TextEncoding.UTF_8);

        assertThat(scan.lastLine()).isEqualTo(last);
        assertThat(scan.nulLine()).isEqualTo(nul);
        assertThat(scan.damagedLine()).isEqualTo(damaged);
        assertThat(scan.isBeyondAscii()).isFalse();
    }
}
