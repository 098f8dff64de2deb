package org.caseload.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST API of a Caseload that runs. */
final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;
    private final String token;

    Server(URI url, String token) {
        this.url = url;
        this.token = token;
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file as the form's only part; read from the disk as it goes. */
    JsonNode postFile(String path, Path file) {
        String boundary = UUID.randomUUID().toString();
        String name = file.getFileName().toString().replaceAll("[\"\\r\\n]", "_");
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        try {
            BodyPublisher body = BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
            return send(request(path)
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(body));
        } catch (FileNotFoundException gone) {
            throw new ServerException("The file cannot be read.");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve("api/v1/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", Locale.getDefault().toLanguageTag());
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new ServerException("The server answered " + answer.statusCode() + ": " + detail(answer.body()));
            }
            return json.readTree(answer.body());
        } catch (IOException unreachable) {
            throw new ServerException(url + " could not be reached: " + unreachable.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted.");
        }
    }

    private String detail(String body) {
        try {
            return json.readTree(body).path("detail").asString("no reason given");
        } catch (RuntimeException notJson) {
            return "no reason given";
        }
    }
}
