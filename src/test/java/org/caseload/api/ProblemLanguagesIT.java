package org.caseload.api;

import org.caseload.PostgresTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The same refusals in both languages: of a controller, of the framework, and before the API is reached. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProblemLanguagesIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /batches/nowhere   | en    | Not Found              | There is no such batch.
                    GET    | /batches/nowhere   | fr-CA | Introuvable            | Ce lot n’existe pas.
                    GET    | /batches/nowhere   | de    | Not Found              | There is no such batch.
                    GET    | /batches?limit=501 | en    | Bad Request            | limit is from 1 to 500.
                    GET    | /batches?limit=501 | fr    | Requête incorrecte     | limit va de 1 à 500.
                    GET    | /batches?limit=all | en    | Bad Request            | The value of limit cannot be read.
                    GET    | /batches?limit=all | fr    | Requête incorrecte     | La valeur de limit ne peut pas être lue.
                    DELETE | /batches           | en    | Method Not Allowed     | Nothing at this address takes DELETE.
                    DELETE | /batches           | fr    | Méthode non autorisée  | Rien à cette adresse n’accepte DELETE.
                    """)
    void saysWhyInTheLanguageThatIsAskedFor(
            HttpMethod method, String address, String language, String title, String detail) {
        expect(client(PostgresTest.TOKEN, language).method(method).uri(address).exchange(), title, detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Content Too Large       | A body has at most 1048576 bytes.
                    fr | Contenu trop volumineux | Le corps d’une requête a au plus 1048576 octets.
                    """)
    void saysSoOfABodyThatIsTooLarge(String language, String title, String detail) {
        var answer = client(PostgresTest.TOKEN, language)
                .post()
                .uri("/cases")
                .contentType(MediaType.APPLICATION_JSON)
                .body(" ".repeat(BodyLimit.MOST_BYTES + 1))
                .exchange();
        expect(answer, title, detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Unauthorized     | A valid token is needed: Authorization: Bearer <token>.
                    fr | Non authentifié  | Un jeton valable est nécessaire : Authorization: Bearer <token>.
                    """)
    void saysSoToStrangers(String language, String title, String detail) {
        expect(client("unknown", language).get().uri("/batches").exchange(), title, detail);
    }

    private static void expect(RestTestClient.ResponseSpec answer, String title, String detail) {
        answer.expectBody()
                .jsonPath("$.title")
                .isEqualTo(title)
                .jsonPath("$.detail")
                .isEqualTo(detail);
    }

    private RestTestClient client(String token, String language) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port + "/api/v1")
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, language)
                .build();
    }
}
