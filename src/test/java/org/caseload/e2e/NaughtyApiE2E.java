package org.caseload.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.caseload.manifest.Cells;
import org.caseload.manifest.Column;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever a program says in a call stays text: it is stored and answered as it was said, or refused. */
@EndToEnd
class NaughtyApiE2E {

    private static final List<String> STRINGS = NaughtyStrings.all();

    @Test
    void comeBackUnchangedFromSingleCases(Laboratory laboratory) {
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            JsonNode refused = laboratory.tryCase(
                    Stream.of(Column.values()).collect(Collectors.toMap(Column::header, column -> text)));
            assertThat(refused.get("findings")).as(text).isNotEmpty();

            JsonNode created = laboratory.tryCase(singleCase("API-" + i, text));
            assertThat(created.get("clinicalNotes").asString()).as(text).isNotBlank();
            assertThat(text).contains(created.get("clinicalNotes").asString());
        }
    }

    @Test
    void comeBackUnchangedFromMendedRows(Laboratory laboratory) {
        String batch = upload(laboratory, "MENDED", "Family Id,Case Type,Clinical Notes,Remark", ",Exome,,");
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            JsonNode mended = laboratory.done(
                    "PATCH",
                    "batches/" + batch + "/rows/" + (i + 1),
                    Map.of("cells", Map.of("Case Type", text, "Clinical Notes", text, "Remark", text)));
            assertThat(mended.get("cells").get("Remark").asString()).isEqualTo(text);
        }
        List<List<String>> corrected = corrected(laboratory, batch);
        for (int i = 0; i < STRINGS.size(); i++) {
            String written = Cells.guard(STRINGS.get(i));
            assertThat(corrected.get(i + 1)).containsExactly("MENDED-" + i, written, written, written);
        }
    }

    @Test
    void comeBackUnchangedFromWhatIsAppliedToAll(Laboratory laboratory) {
        String batch =
                upload(laboratory, "APPLIED", "Family Id,Case Type,Sex,Phenotypes Id", ",Exome,wrong-%d,HP:0001250");
        for (int i = 0; i < STRINGS.size(); i++) {
            assertThat(apply(laboratory, batch, "wrong-" + i, STRINGS.get(i))).isEqualTo(1);
        }
        List<List<String>> corrected = corrected(laboratory, batch);
        for (int i = 0; i < STRINGS.size(); i++) {
            assertThat(corrected.get(i + 1).get(2)).isEqualTo(Cells.guard(STRINGS.get(i)));
        }

        // What is found is named by the string itself.
        Set<String> wrong = wrongSexes(laboratory, batch);
        assertThat(wrong).hasSizeGreaterThan(STRINGS.size() / 2);
        for (String text : wrong) {
            assertThat(apply(laboratory, batch, text, "F")).isPositive();
        }
        assertThat(wrongSexes(laboratory, batch)).isEmpty();
    }

    @Test
    void comeBackUnchangedFromColumnsThatAreAdded(Laboratory laboratory) {
        List<String> lacking = Stream.of(Column.values())
                .map(Column::header)
                .filter(header -> !header.equals("Family Id"))
                .toList();
        for (int from = 0; from < STRINGS.size(); from += lacking.size()) {
            List<String> texts = STRINGS.subList(from, Math.min(from + lacking.size(), STRINGS.size()));
            String batch =
                    laboratory.upload("headers.csv", ("Family Id,Remark\r\nADDED-" + from + ",x\r\n").getBytes(UTF_8));
            Map<String, String> added = new LinkedHashMap<>();
            IntStream.range(0, texts.size()).forEach(i -> added.put(lacking.get(i), texts.get(i)));
            laboratory.done("PATCH", "batches/" + batch + "/headers", added);
            laboratory.awaitRest(batch);
            Map<String, String> row = Laboratory.records(laboratory.text("batches/" + batch + "/corrected.csv"))
                    .getFirst()
                    .toMap();
            added.forEach((column, text) -> assertThat(row).as(column).containsEntry(column, Cells.guard(text)));
        }
    }

    @Test
    void areRefusedWhereTheyMeanNothing(Laboratory laboratory) {
        String batch = laboratory.upload("meaning.csv", "Family Id,Remark\r\nMEANING,x\r\n".getBytes(UTF_8));
        String one = "cases/"
                + laboratory
                        .tryCase(singleCase("MEANING-1", "none"))
                        .get("caseId")
                        .asString();
        for (String text : STRINGS) {
            assertIsRefused(laboratory.call("PATCH", "batches/" + batch + "/headers", Map.of(text, "custom")));
            assertIsRefused(laboratory.call("PATCH", "batches/" + batch + "/headers", Map.of("Remark", text)));
            assertIsRefused(
                    laboratory.call("PATCH", "batches/" + batch + "/rows/1", Map.of("cells", Map.of(text, "x"))));
            assertIsRefused(laboratory.call("PATCH", one, Map.of("labels", List.of(text))));
            assertIsRefused(laboratory.call("PATCH", one, Map.of("dueDate", text)));
            assertIsRefused(laboratory.call("PATCH", one, Map.of("status", text)));
            JsonNode changed = laboratory.done("PATCH", one, Map.of("clinicalNotes", text));
            assertThat(changed.get("clinicalNotes").asString()).isNotBlank();
            assertThat(text).contains(changed.get("clinicalNotes").asString());
        }
    }

    @Test
    void areNamesOfCatalogEntriesOrRefused(Laboratory laboratory) {
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            JsonNode entry = laboratory.done("PUT", "catalog/bed-files/NAUGHTY-" + i, Map.of("name", text));
            assertThat(entry.get("name").asString())
                    .isEqualTo(text.replaceAll("\\p{Cntrl}+", " ").strip());

            HttpResponse<String> byId =
                    laboratory.call("PUT", "catalog/bed-files/" + encoded(text), Map.of("name", "x"));
            assertThat(byId.statusCode()).as(text + byId.body()).isIn(200, 400, 404, 422);
        }
        JsonNode all = laboratory.get("catalog/bed-files").get("items");
        assertThat(all)
                .anyMatch(entry -> entry.get("id").asString().equals("<script>window.injected=1</script>")
                        || entry.get("id").asString().contains("<"));
    }

    @Test
    void findNothingButThemselves(Laboratory laboratory) {
        String batch = laboratory.upload(
                "plain.csv", "Family Id,Case Type,Phenotypes Id\r\nPLAIN-TALK,Exome,HP:0001250\r\n".getBytes(UTF_8));
        laboratory.create(batch);
        assertThat(found(laboratory, batch, "lain-tal")).isEqualTo(1);
        for (String text : STRINGS.stream().filter(each -> each.length() > 2).toList()) {
            assertThat(found(laboratory, batch, text)).as(text).isZero();
            laboratory.get("phenotypes?q=" + encoded(text));
        }
    }

    private static int found(Laboratory laboratory, String batch, String text) {
        return laboratory
                .get("cases?batch=" + batch + "&q=" + encoded(text))
                .get("items")
                .size();
    }

    private static Map<String, String> singleCase(String family, String notes) {
        return Map.of(
                Column.FAMILY_ID.header(),
                family,
                Column.CASE_TYPE.header(),
                "Exome",
                Column.BIOSAMPLE_NAME.header(),
                family + "-C",
                Column.PHENOTYPES_ID.header(),
                "HP:0001250",
                Column.CLINICAL_NOTES.header(),
                notes);
    }

    /** A batch with as many families of a row as there are strings. */
    private static String upload(Laboratory laboratory, String family, String header, String rest) {
        String manifest = IntStream.range(0, STRINGS.size())
                .mapToObj(i -> family + "-" + i + rest.formatted(i))
                .collect(Collectors.joining("\r\n", header + "\r\n", "\r\n"));
        return laboratory.upload(family + ".csv", manifest.getBytes(UTF_8));
    }

    private static int apply(Laboratory laboratory, String batch, String value, String replacement) {
        return laboratory
                .done(
                        "POST",
                        "batches/" + batch + "/apply",
                        Map.of("code", "SEX_UNKNOWN", "column", "Sex", "value", value, "replacement", replacement))
                .get("rows")
                .asInt();
    }

    private static Set<String> wrongSexes(Laboratory laboratory, String batch) {
        JsonNode found = laboratory
                .get("batches/" + batch + "/findings?limit=500&code=SEX_UNKNOWN")
                .get("items");
        return StreamSupport.stream(found.spliterator(), false)
                .map(finding -> finding.get("value").asString())
                .collect(Collectors.toSet());
    }

    private static List<List<String>> corrected(Laboratory laboratory, String batch) {
        return NaughtyStrings.table(laboratory.text("batches/" + batch + "/corrected.csv"), 2);
    }

    private static void assertIsRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 409, 422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
