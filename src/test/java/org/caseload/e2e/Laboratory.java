package org.caseload.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caseload.PostgresTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The laboratory's other programs: they use the REST API, where the pages' work can be prepared and compared. */
final class Laboratory {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<String> WORKING = Set.of("VALIDATING", "CREATING", "CANCELLING", "UNDOING");
    private static final Map<String, String> LISTS = Map.of(
            "Storage Provider Id", "storage-providers",
            "Kit Id", "kits",
            "Gene List Id", "gene-lists",
            "Selected Preset", "presets",
            "Label Id", "labels",
            "Intersect Bed Id", "bed-files");

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    /** Talks to the application at an address such as {@code http://localhost:8080}. */
    Laboratory(String address) {
        this.address = address;
    }

    /** Uploads a manifest, and returns the id of its batch once it has been checked. */
    String upload(String fileName, byte[] bytes) {
        String boundary = "invented-boundary";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(bytes),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        HttpRequest.Builder request = request("batches")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body);
        String id = json(request, 202).get("id").asString();
        awaitRest(id);
        return id;
    }

    /** Adds to the catalog what the manifest names and nobody has entered yet, and has the batch checked again. */
    void addUnknownEntries(String batch) {
        for (JsonNode finding :
                get("batches/" + batch + "/findings?limit=500&severity=ERROR").get("items")) {
            String list = LISTS.get(finding.get("column").asString(""));
            if (list != null) {
                addEntry(list, finding.get("value").asString());
            }
        }
        json(request("batches/" + batch + "/check").POST(BodyPublishers.noBody()), 202);
        awaitRest(batch);
    }

    /** Adds an entry whose name is its id; a storage provider is one that nobody looks into. */
    void addEntry(String list, String id) {
        String kind = list.equals("storage-providers") ? ",\"kind\":\"EXTERNAL\"" : "";
        String path = "catalog/" + list + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        sendJson(request(path), "PUT", "{\"name\":\"" + id + "\"" + kind + "}", 200);
    }

    /** Asks for a single case; what came of it: the case, or the problem with its findings. */
    JsonNode tryCase(Map<String, String> cells) {
        HttpResponse<String> answer = exchange(request("cases")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("cells", cells)))));
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 422);
        return json.readTree(answer.body());
    }

    /** Begins to create the families without errors. */
    void startCreating(String batch) {
        sendJson(request("batches/" + batch + "/create"), "POST", "{\"mode\":\"VALID_ONLY\"}", 202);
    }

    /** Creates the families without errors. */
    void create(String batch) {
        startCreating(batch);
        awaitRest(batch);
    }

    /** Deletes what a batch's file said. */
    void deleteData(String batch) {
        sendJson(request("batches/" + batch + "/data"), "DELETE", "{}", 200);
    }

    JsonNode batch(String id) {
        return get("batches/" + id);
    }

    /** Waits until nothing moves the batch any more, and returns it. */
    JsonNode awaitRest(String id) {
        return await().atMost(PATIENCE)
                .until(
                        () -> batch(id),
                        batch -> !WORKING.contains(batch.get("status").asString()));
    }

    /** The rows of the result file, by the names of its columns. */
    List<CSVRecord> results(String batch) {
        return records(send(request("batches/" + batch + "/results.csv"), 200));
    }

    /** Reads a file that Caseload wrote. */
    static List<CSVRecord> records(String csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .get();
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file below the API's root, as text. */
    String text(String path) {
        return send(request(path), 200);
    }

    /** Calls with whatever body, for whichever version there is; the answer may be a problem. */
    HttpResponse<String> call(String method, String path, Object body) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(method, BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** What came of a call that succeeds. */
    JsonNode done(String method, String path, Object body) {
        HttpResponse<String> answer = call(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return json.readTree(answer.body());
    }

    /** Asks for a path below the API's root. */
    JsonNode get(String path) {
        return json(request(path), 200);
    }

    private void sendJson(HttpRequest.Builder request, String method, String body, int expected) {
        send(
                request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)),
                expected);
    }

    private JsonNode json(HttpRequest.Builder request, int expected) {
        return json.readTree(send(request, expected));
    }

    private String send(HttpRequest.Builder request, int expected) {
        HttpResponse<String> answer = exchange(request);
        assertThat(answer.statusCode())
                .as(() -> answer.uri() + " " + answer.body())
                .isEqualTo(expected);
        return answer.body();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + PostgresTest.TOKEN);
    }
}
