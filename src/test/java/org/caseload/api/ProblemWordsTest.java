package org.caseload.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseload.cases.CaseEditRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

class ProblemWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    @Test
    void namesTheSameInBothLanguages() throws IOException {
        Properties english = bundle("problems.properties");
        Properties french = bundle("problems_fr.properties");

        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(french, key)).isEqualTo(placeholders(english, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems.properties", "problems_fr.properties"})
    void hasWordsForEveryTypeFaultAndStatus(String name) throws IOException {
        assertThat(bundle(name).stringPropertyNames())
                .containsAll(names(ProblemType.values(), ProblemType::name))
                .containsAll(names(RequestFault.values(), fault -> "INVALID_REQUEST." + fault))
                .containsAll(titles());
    }

    @Test
    void hasNoWordsThatNobodyNeeds() throws IOException {
        Set<String> types = names(ProblemType.values(), ProblemType::name);
        Set<String> reasons = reasons();
        Set<String> titles = titles();

        assertThat(bundle("problems.properties").stringPropertyNames()).allSatisfy(key -> {
            List<String> parts = List.of(key.split("\\.", -1));
            assertThat(titles.contains(key)
                            || (types.contains(parts.getFirst())
                                    && (parts.size() == 1 || reasons.contains(parts.getLast()))))
                    .as(key)
                    .isTrue();
        });
    }

    /** MessageFormat takes a straight apostrophe for the start of a literal. */
    @ParameterizedTest
    @ValueSource(strings = {"problems.properties", "problems_fr.properties"})
    void usesTypographicQuotes(String name) throws IOException {
        assertThat(bundle(name).values())
                .noneMatch(
                        text -> text.toString().contains("'") || text.toString().isBlank());
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void keepsTheTitlesOfHttpInEnglish(ProblemType type) {
        HttpStatus status = type.status();
        assertThat(ProblemWords.title(status, Locale.ENGLISH)).isEqualTo(status.getReasonPhrase());
    }

    @Test
    void prefersTheWordsOfTheReason() {
        assertThat(ProblemWords.detail("INVALID_REQUEST", "LIMIT", Locale.ENGLISH, 500))
                .isEqualTo("limit is from 1 to 500.");
        assertThat(ProblemWords.detail("EDIT_CONFLICT", "NOTHING_TO_UNDO", Locale.ENGLISH))
                .isEqualTo("The batch as it is does not allow this edit.");
        assertThat(ProblemWords.detail("BODY_TOO_LARGE", Locale.FRENCH, BodyLimit.MOST_BYTES))
                .isEqualTo("Le corps d’une requête a au plus 1048576 octets.");
    }

    /** Ours and, as the framework names them, those that it refuses by itself. */
    private static Set<String> reasons() {
        Set<String> reasons = names(RequestFault.values(), RequestFault::name);
        reasons.addAll(names(CaseEditRefusedException.Reason.values(), Enum::name));
        reasons.add(MethodArgumentTypeMismatchException.class.getSimpleName());
        reasons.addAll(names(refusedByTheFramework(), Class::getSimpleName));
        return reasons;
    }

    private static Class<?>[] refusedByTheFramework() {
        try {
            return Objects.requireNonNull(ResponseEntityExceptionHandler.class
                            .getMethod("handleException", Exception.class, WebRequest.class)
                            .getAnnotation(ExceptionHandler.class))
                    .value();
        } catch (NoSuchMethodException gone) {
            throw new AssertionError(gone);
        }
    }

    private static Set<String> titles() {
        return names(ProblemType.values(), type -> "title." + type.status().value());
    }

    private static <T> Set<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).collect(toSet());
    }

    private static Set<String> placeholders(Properties bundle, String key) {
        Stream<MatchResult> found = PLACEHOLDER.matcher(bundle.getProperty(key)).results();
        Set<String> numbers = new TreeSet<>();
        found.map(MatchResult::group).forEach(numbers::add);
        return numbers;
    }

    private static Properties bundle(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ProblemWords.class.getResourceAsStream(name));
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(text);
            return bundle;
        }
    }
}
