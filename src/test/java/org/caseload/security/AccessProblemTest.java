package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AccessProblemTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void hasWordsForEveryProblemAndNoOthers(String language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.caseload.security.access",
                Locale.of(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

        assertThat(words.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AccessProblem.values())
                        .flatMap(problem -> Stream.of(problem.name(), problem + ".title"))
                        .toList())
                .allSatisfy(key -> assertThat(words.getString(key)).isNotBlank().doesNotContain("\"", "\\"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr-CA, en;q=0.5 | Le jeton a été utilisé trop souvent. Retry-After dit combien de temps attendre.
                    de, fr;q=0.5    | Le jeton a été utilisé trop souvent. Retry-After dit combien de temps attendre.
                    en-GB           | The token was used too often. Retry-After says how long to wait.
                    de              | The token was used too often. Retry-After says how long to wait.
                    """)
    void speaksTheBestLanguageThatIsAskedFor(String languages, String detail) throws IOException {
        assertThat(answer(languages)).contains("\"detail\":\"" + detail + "\"");
    }

    @Test
    void speaksEnglishOnAServerOfAnotherLanguage() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(answer("")).contains("\"title\":\"Too Many Requests\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String answer(String languages) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (!languages.isEmpty()) {
            request.addHeader("Accept-Language", languages);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        AccessProblem.TOO_MANY_REQUESTS.write(request, response);
        return response.getContentAsString();
    }
}
