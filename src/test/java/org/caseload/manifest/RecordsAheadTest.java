package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsAheadTest {

    private static final int HELPED = 3_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 511, 512, 513, 2_048, 10_000})
    void givesTheRecordsThatAreThereAndThenNone(int count) throws IOException {
        String text = lines(count);

        try (Records ahead = ahead(ByteSource.of(text.getBytes(UTF_8)))) {
            try (Records plain = records(ByteSource.of(text.getBytes(UTF_8)))) {
                assertThat(rest(ahead)).isEqualTo(rest(plain)).hasSize(count);
            }
            assertThat(ahead.next()).isNull();
            assertThat(ahead.lastLine()).isEqualTo(count);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 256, 600, HELPED})
    void tellsAFaultWhenItsRecordIsAskedFor(int before) throws IOException {
        String text = lines(before) + "\"a\"b\n" + lines(HELPED);

        try (Records ahead = ahead(ByteSource.of(text.getBytes(UTF_8)))) {
            for (int i = 1; i <= before; i++) {
                assertThat(ahead.next())
                        .isNotNull()
                        .extracting(TableRecord::line)
                        .isEqualTo(i);
            }
            assertThatThrownBy(ahead::next).isInstanceOf(UnreadableException.class);
            assertThatThrownBy(ahead::next).isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void handsOnWhatTheSourceOfTheBytesThrows() throws IOException {
        ByteSource failing = failingAfter(HELPED * 6L, new CancellationException("the database is gone"));

        try (Records ahead = ahead(failing)) {
            assertThatThrownBy(() -> rest(ahead)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void leavesNoThreadBehind() throws IOException {
        try (Records ahead = ahead(ByteSource.of(lines(HELPED * 10).getBytes(UTF_8)))) {
            for (int i = 0; i < HELPED; i++) {
                ahead.next();
            }
            assertThat(helpers()).isNotEmpty();
        }
        assertThat(helpers()).isEmpty();
    }

    private static List<Thread> helpers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("read-ahead-"))
                .toList();
    }

    private static List<TableRecord> rest(Records records) throws IOException {
        List<TableRecord> rest = new ArrayList<>();
        for (@Nullable TableRecord next = records.next(); next != null; next = records.next()) {
            rest.add(next);
        }
        return rest;
    }

    private static String lines(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('F').append(i).append(",x\n");
        }
        return text.toString();
    }

    private static RecordsAhead ahead(ByteSource bytes) throws IOException {
        return new RecordsAhead(records(bytes));
    }

    private static RecordReader records(ByteSource bytes) throws IOException {
        ManifestText text = new ManifestText(bytes, TextEncoding.UTF_8, lastLine(bytes));
        return new RecordReader(text, new Layout(Delimiter.COMMA, false, 0), ManifestLimits.ofCases(HELPED));
    }

    private static int lastLine(ByteSource bytes) throws IOException {
        try {
            return TextScan.of(bytes, TextEncoding.UTF_8).lastLine();
        } catch (CancellationException unreadable) {
            return 0;
        }
    }

    private static ByteSource failingAfter(long length, RuntimeException failure) {
        byte[] bytes = lines(HELPED * 10).getBytes(UTF_8);
        return () -> new FilterInputStream(ByteSource.of(bytes).open()) {

            private long passed;

            @Override
            public int read(byte[] target, int offset, int wanted) throws IOException {
                if (passed > length) {
                    throw failure;
                }
                int count = super.read(target, offset, wanted);
                passed += count;
                return count;
            }
        };
    }
}
