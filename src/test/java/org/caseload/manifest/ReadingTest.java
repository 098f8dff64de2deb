package org.caseload.manifest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of cases in {@code reading.yaml}, which says what its keys mean. */
class ReadingTest {

    @ParameterizedTest
    @MethodSource("table")
    void readsAsTheTableSays(Map<String, Object> expected) throws IOException {
        ReadTable.check(expected, read(expected));
    }

    static Stream<Named<Map<String, Object>>> table() throws IOException {
        return ReadTable.of("reading.yaml");
    }

    private static Reading read(Map<String, Object> given) throws IOException {
        String encoding = (String) given.getOrDefault("encoding", "UTF-8");
        byte[] bytes = ReadTable.text(given, "text").getBytes(Charset.forName(encoding));
        return new ManifestReader(ReadTable.limits(given))
                .read((String) given.getOrDefault("name", "m.csv"), ByteSource.of(bytes), RowProgress.NONE);
    }
}
