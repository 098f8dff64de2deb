package org.caseload.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.caseload.PostgresTest;
import tools.jackson.databind.json.JsonMapper;

/** A program of the laboratory that talks to one node, which may be gone at any moment. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = JsonMapper.builder().build();

    /** Uploads a manifest; the same key again gives the same batch. */
    String upload(String address, String key, String manifest) throws IOException {
        String boundary = "invented-boundary";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + key
                + ".csv\"" + "\r\nContent-Type: text/csv\r\n\r\n" + manifest + "\r\n--" + boundary + "--\r\n";
        HttpRequest.Builder request = request(address, "batches")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
        return json.readTree(sent(request).body()).get("id").asString();
    }

    /** Asks for a verb of a batch; the status of the answer. */
    int verb(String address, String batch, String verb, String body) throws IOException {
        HttpRequest.Builder request = request(address, "batches/" + batch + "/" + verb)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(request).statusCode();
    }

    int create(String address, String batch) throws IOException {
        return verb(address, batch, "create", "{\"mode\":\"VALID_ONLY\"}");
    }

    String results(String address, String batch) throws IOException {
        return sent(request(address, "batches/" + batch + "/results.csv")).body();
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static HttpRequest.Builder request(String address, String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + PostgresTest.TOKEN);
    }
}
