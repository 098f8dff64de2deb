package org.caseload.ui;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/caseload/ui/words");
    private static final Path SOURCES = Path.of("src/main/java/org/caseload/ui");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern USED = Pattern.compile("\"((?:%s)\\.[A-Za-z0-9_.]*[A-Za-z0-9_])\"");

    /** A component or a setter that is given what people read. Headers of answers are for browsers. */
    private static final Pattern HARD_CODED = Pattern.compile("(?:new (?:Span|Paragraph|H[1-6]|Text|Button|NativeButton"
            + "|TextField|TextArea|ComboBox|Checkbox|DatePicker|Details|ListItem)(?:<>)?\\("
            + "|(?<!Response\\(\\))\\.set(?:Text|Label|AriaLabel|Placeholder|HelperText|ErrorMessage|Title|TooltipText"
            + "|Header)\\()\\s*\"[^\"]*\\p{L}");

    private final Words words = new Words();

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.endsWith("_fr"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInFrench(String bundle) {
        Map<String, String> english = read(bundle);
        Map<String, String> french = read(bundle + "_fr");

        assertThat(arguments(french)).containsExactlyEntriesOf(arguments(english));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void writesEveryTextSoThatItCanBeFormatted(String bundle) {
        for (String file : List.of(bundle, bundle + "_fr")) {
            read(file).forEach((key, text) -> {
                assertThat(key).startsWith(bundle + ".");
                assertThat(text).as(key).isNotBlank().doesNotContain("'");
                assertThat(new MessageFormat(text, Locale.ENGLISH)).as(key).isNotNull();
            });
        }
    }

    @Test
    void hasEveryKeyThatThePagesUse() throws IOException {
        Set<String> known = new TreeSet<>();
        bundles().forEach(bundle -> known.addAll(read(bundle).keySet()));
        Pattern used = Pattern.compile(
                USED.pattern().formatted(String.join("|", bundles().toList())));

        assertThat(usedKeys(used)).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void leavesNoWordsInViews() throws IOException {
        assertThat(List.of("new Button(\"Save\")", "field.setLabel(\n    \"Name\")"))
                .allMatch(HARD_CODED.asPredicate());

        for (Path source : sources()) {
            assertThat(HARD_CODED.matcher(Files.readString(source)).results().map(MatchResult::group))
                    .as(source.toString())
                    .isEmpty();
        }
    }

    @Test
    void formatsNumbersInTheLanguage() {
        assertThat(words.getTranslation("component.title", Locale.ENGLISH, 18240))
                .isEqualTo("18,240 · Caseload");
        assertThat(words.getTranslation("component.title", Locale.FRENCH, 18240))
                .isEqualTo("18\u202F240 · Caseload");
    }

    @Test
    void speaksFrenchOfAnyCountryAndEnglishOtherwise() {
        assertThat(words.getTranslation("shell.cases", Locale.CANADA_FRENCH)).isEqualTo("Dossiers");
        assertThat(words.getTranslation("shell.cases", Locale.GERMANY)).isEqualTo("Cases");
    }

    @Test
    void failsInTestsForAMissingKey() {
        assertThatThrownBy(() -> words.getTranslation("shell.nothing", Locale.ENGLISH))
                .isInstanceOf(AssertionError.class);
    }

    private static Set<String> usedKeys(Pattern used) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path source : sources()) {
            used.matcher(Files.readString(source)).results().forEach(match -> keys.add(match.group(1)));
        }
        return keys;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            return sources.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static Map<String, Set<String>> arguments(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> arguments(entry.getValue()), (a, b) -> a, TreeMap::new));
    }

    private static Set<String> arguments(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    private static Map<String, String> read(String bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }
}
