package org.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, against the controllers. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenApiIT {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode description = JsonMapper.builder().build().createObjectNode();

    @BeforeEach
    void fetch() {
        description = JsonMapper.builder().build().readTree(text("/api/v1/openapi.json"));
    }

    @Test
    void isOpenApi31() {
        assertThat(description.get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void hasEveryCall() {
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> mapping.getPatternValues().stream()
                                .filter(path -> path.startsWith("/api/v1/") && !path.contains("openapi"))
                                .map(path -> method + " " + path)))
                .collect(Collectors.toSet());
        Set<String> described = description.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(call -> call.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());
        assertThat(described).isEqualTo(mapped);
    }

    @Test
    void hasTheStatusOfEveryAnswer() {
        Map<String, String> others = Map.of(
                "post /api/v1/cases", "201",
                "post /api/v1/batches", "202",
                "post /api/v1/batches/{id}/check", "202",
                "post /api/v1/batches/{id}/create", "202",
                "post /api/v1/batches/{id}/retry", "202",
                "post /api/v1/batches/{id}/cancel", "202",
                "post /api/v1/batches/{id}/undo", "202");
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
                String name = call.getKey() + " " + path.getKey();
                assertThat(call.getValue().path("responses").propertyNames())
                        .as(name)
                        .filteredOn(status -> status.startsWith("2"))
                        .containsExactly(others.getOrDefault(name, "200"));
            }
        }
    }

    @Test
    void hasTheSchemaOfEveryAnswer() {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
                assertHasSchema(path.getKey() + " " + call.getKey(), call.getValue());
            }
        }
    }

    private void assertHasSchema(String call, JsonNode operation) {
        JsonNode content = operation
                .at("/responses")
                .properties()
                .iterator()
                .next()
                .getValue()
                .path("content");
        assertThat(content.isEmpty()).as(call).isFalse();
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            JsonNode schema = type.getValue().path("schema");
            assertThat(schema.isEmpty()).as(call).isFalse();
            String reference = schema.path("$ref").asString("");
            if (!reference.isEmpty()) {
                assertThat(description
                                .at(reference.substring(1))
                                .path("properties")
                                .isEmpty())
                        .as(call + " " + reference)
                        .isFalse();
            }
        }
    }

    @Test
    void isReadableForPeopleWithoutOtherServers() {
        assertThat(text("/api/docs")).contains("modules/documentation.js").doesNotContain("http:", "https:");
        assertThat(text("/modules/documentation.js")).doesNotContain("innerHTML", "http:", "https:");
    }

    private String text(String address) {
        return Objects.requireNonNull(RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody());
    }
}
