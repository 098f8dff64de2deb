package org.caseload.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.caseload.phenotype.Ontology.Term;
import org.caseload.phenotype.OntologyRefusedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyReaderTest {

    private static final String TERM = """
            {"lbl": "Odd hum", "id": "http://purl.obolibrary.org/obo/HP_9900001"}""";

    private static final String EDGE = """
            {"pred": "is_a", "obj": "http://purl.obolibrary.org/obo/HP_0000118",
             "sub": "http://purl.obolibrary.org/obo/HP_9900001"}""";

    @Test
    void readsCompressedFilesAsPlainOnes() throws IOException {
        byte[] plain = invented();

        assertThat(read(compressed(plain)).size()).isEqualTo(read(plain).size());
    }

    @Test
    void readsAGraphWhoseFieldsStandInAnotherOrder() throws IOException {
        Ontology ontology = read("{\"graphs\": [{\"edges\": [" + EDGE + "], \"nodes\": [" + TERM
                + "], \"meta\": {\"version\": \"2026-01-01\"}}]}");

        assertThat(ontology.byName("odd hum")).singleElement().returns(true, Term::finding);
        assertThat(ontology.version()).isEqualTo("2026-01-01");
    }

    @Test
    void readsPropertiesWhoseValuesComeFirstAndPassesOverWhatIsNoText() throws IOException {
        String meta = """
                {"meta": {"synonyms": [{"val": " Odd buzz ", "pred": "hasExactSynonym"}, {"pred": 1, "val": ["x"]}, 7],
                 "basicPropertyValues": [
                   {"val": "HP:9900002", "pred": "http://www.geneontology.org/formats/oboInOwl#hasAlternativeId"},
                   {"pred": "http://www.geneontology.org/formats/oboInOwl#hasAlternativeId", "val": {"x": "HP:9900003"}},
                   {"pred": ["x"], "val": "HP:9900004"}]},
                """;
        Ontology ontology = read("{\"graphs\": [{\"meta\": {\"version\": \"2026-01-01\"}, \"nodes\": ["
                + TERM.replace("{", meta) + "], \"edges\": [" + EDGE + "]}]}");

        assertThat(ontology.byName("odd buzz")).singleElement().returns("HP:9900001", Term::id);
        assertThat(ontology.byName("x")).isEmpty();
        assertThat(ontology.byAlternativeId("HP:9900002")).isPresent();
        assertThat(ontology.byAlternativeId("HP:9900003")).isEmpty();
        assertThat(ontology.byAlternativeId("HP:9900004")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "HP:0001250", "<html></html>", "{\"graphs\": [", "{\"graphs\": [{\"nodes\": [{\"id\": \"x"})
    void refusesWhatIsNoJson(String text) {
        assertRefused(text, text.isEmpty() ? Reason.NOT_HPO : Reason.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"graphs\": 7}",
                "{\"graphs\": [{\"nodes\": [{\"id\": \"http://purl.obolibrary.org/obo/MP_0000001\", \"lbl\": \"x\"}]}]}"
            })
    void refusesAnotherKindOfJson(String text) {
        assertRefused(text, Reason.NOT_HPO);
    }

    @Test
    void refusesTermsOfWhichNoneIsAPhenotypicAbnormality() {
        String file = "{\"graphs\": [{\"nodes\": [" + TERM + "], \"meta\": {\"version\": \"2026-01-01\"}}]}";

        assertRefused(file, Reason.NOT_HPO);
    }

    @Test
    void refusesAGraphWithoutARelease() {
        assertRefused("{\"graphs\": [{\"edges\": [%s], \"nodes\": [%s]}]}".formatted(EDGE, TERM), Reason.NO_VERSION);
    }

    @Test
    void refusesACutArchive() throws IOException {
        byte[] whole = compressed(invented());

        assertRefused(Arrays.copyOf(whole, whole.length / 2), Reason.NOT_JSON);
    }

    @Test
    void refusesAnArchiveThatNeverEnds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write("{\"graphs\": [".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int megabytes = 0; megabytes < 257; megabytes++) {
                packed.write(blanks);
            }
        }

        assertRefused(out.toByteArray(), Reason.TOO_LARGE);
    }

    private static void assertRefused(String text, Reason reason) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static void assertRefused(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        OntologyRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Ontology read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Ontology read(byte[] bytes) throws IOException {
        return OntologyReader.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] invented() throws IOException {
        try (InputStream in = InventedOntology.open()) {
            return in.readAllBytes();
        }
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }
}
