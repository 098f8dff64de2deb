package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ManifestReaderTest {

    private static final String HEADER = "Family Id,Case Type,Phenotypes\n";

    private final ManifestReader reader = new ManifestReader(ManifestLimits.ofCases(10_000));

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Integer> told = new ArrayList<>();

        reader.read("m.csv", text(HEADER + "F1,Exome,x\n".repeat(2_500)), (done, total) -> told.add(done));

        assertThat(told).containsExactly(1_000, 2_000);
    }

    @Test
    void closesEveryStreamAlsoWhenItsWorkIsEndedEarly() {
        Counting bytes = new Counting(text(HEADER + "F1,Exome,x\n".repeat(2_500)));

        assertThatThrownBy(() -> reader.read("m.csv", bytes, (done, total) -> {
                    throw new CancellationException("enough");
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(bytes.open).isZero();
    }

    @Test
    void findsTheSameFaultWhereverBuffersEnd() throws IOException {
        for (int padding = 8_100; padding < 8_250; padding++) {
            String pad = "x".repeat(padding);
            Reading broken =
                    reader.read("m.csv", text(HEADER + "F1,Exome," + pad + "\nF2,\"a\"b,x\n"), RowProgress.NONE);
            Reading behind =
                    reader.read("m.csv", text(HEADER + "F1,Exome," + pad + "\r\n[End]\r\n\"a\"b\n"), RowProgress.NONE);

            assertThat(FindingTexts.of(broken)).containsExactly("FILE_MALFORMED error, line 3, [TEXT_AFTER_QUOTE]");
            assertThat(behind).isInstanceOf(Manifest.class);
        }
    }

    @Test
    void looksForDataInTheFirstThousandRecords() throws IOException {
        String data = "[Data]\n" + HEADER + "F1,Exome,x\n";

        Manifest near = Manifests.read("m.csv", ("note\n".repeat(999) + data).getBytes(UTF_8));
        Manifest far = Manifests.read("m.csv", ("note\n".repeat(1_000) + data).getBytes(UTF_8));

        assertThat(near.headerLine()).isEqualTo(1_001);
        assertThat(far.headerLine()).isEqualTo(1);
    }

    @Test
    void readsCharactersThatLieAcrossTheEndOfABuffer() throws IOException {
        for (int padding = 8_150; padding < 8_200; padding++) {
            String cell = "x".repeat(padding) + "🧬é";

            Manifest manifest = Manifests.read("m.csv", (HEADER + "F1,Exome," + cell).getBytes(UTF_8));

            assertThat(manifest.findings()).isEmpty();
            assertThat(manifest.rows().getFirst().cell(2)).isEqualTo(cell);
        }
    }

    @Test
    void refusesAnEndlessCellWithoutKeepingIt() throws IOException {
        // 16 GB of text: neither memory nor time would do if it were collected.
        ByteSource endless = () -> new Repeating(HEADER + "F1,\"", "x".repeat(65_536), 1L << 22);

        try (RecordReader records = new RecordReader(
                new ManifestText(endless, TextEncoding.UTF_8, 2),
                new Layout(Delimiter.COMMA, false, 0),
                ManifestLimits.ofCases(1))) {
            records.next();
            assertThatThrownBy(records::next).isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void refusesEndlessColumnsWithoutKeepingThem() throws IOException {
        ByteSource endless = () -> new Repeating(HEADER, ",".repeat(65_536), 1L << 40);

        try (RecordReader records = new RecordReader(
                new ManifestText(endless, TextEncoding.UTF_8, 2),
                new Layout(Delimiter.COMMA, false, 0),
                ManifestLimits.ofCases(1))) {
            records.next();
            assertThatThrownBy(records::next).isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void joinsVisualizationColumns() throws IOException {
        Manifest manifest = Manifests.read(
                "m.csv",
                "Family Id,Case Type,Phenotypes,bam_file,Visualization Files,bigwig\nF1,Exome,x, a.bam ,,c.bw\n"
                        .getBytes(UTF_8));

        assertThat(manifest.cell(manifest.rows().getFirst(), Column.VISUALIZATION_FILES))
                .isEqualTo("a.bam;c.bw");
        assertThat(manifest.has(Column.SEX)).isFalse();
        assertThat(manifest.cell(manifest.rows().getFirst(), Column.SEX)).isEmpty();
    }

    @Test
    void mapsHeadersAsAUserChose() throws IOException {
        Manifest manifest =
                Manifests.read("m.csv", "Famly Id,Case Type,Phenotypes,Sax,,\n\nF1,Exome,x,1\n".getBytes(UTF_8));

        Manifest mended = manifest.withHeaders(new HeaderChoices(Map.of(0, Column.FAMILY_ID), Set.of(3)));

        assertThat(manifest.isBlocked()).isTrue();
        assertThat(mended.isBlocked()).isFalse();
        assertThat(FindingTexts.of(mended))
                .containsExactly(
                        "HEADER_CUSTOM info, line 1, column Sax, value 'Sax', [Sax]",
                        "ROW_BLANK warning, line 2, [2, 2]");
        assertThat(mended.cell(mended.rows().getFirst(), Column.FAMILY_ID)).isEqualTo("F1");
        assertThat(mended.customFields()).extracting(Header::fieldName).containsExactly("Sax");
    }

    @Test
    void tellsASizeLimitInMegabytes() {
        assertThat(FileFindings.tooLarge(64).arguments()).containsExactly(64);
        assertThat(FileFindings.tooLarge(64).code().rejectsFile()).isTrue();
    }

    private static ByteSource text(String text) {
        return ByteSource.of(text.getBytes(UTF_8));
    }

    private static final class Counting implements ByteSource {
        private final ByteSource bytes;
        private int open;

        Counting(ByteSource bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream open() throws IOException {
            open++;
            return new FilterInputStream(bytes.open()) {
                @Override
                public void close() throws IOException {
                    open--;
                    super.close();
                }
            };
        }
    }

    /** A beginning, then the same text again and again. */
    private static final class Repeating extends InputStream {
        private final byte[] start;
        private final byte[] again;
        private final long length;
        private long position;

        Repeating(String start, String again, long length) {
            this.start = start.getBytes(UTF_8);
            this.again = again.getBytes(UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (position >= length) {
                return -1;
            }
            long at = position++;
            return at < start.length ? start[(int) at] : again[(int) (at % again.length)];
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            int done = 0;
            while (done < count && position < length) {
                buffer[offset + done] = (byte) read();
                done++;
            }
            return done == 0 ? -1 : done;
        }
    }
}
