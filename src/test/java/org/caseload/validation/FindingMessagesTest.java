package org.caseload.validation;

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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseload.manifest.ContentKind;
import org.caseload.manifest.EmptyReason;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Malformation;
import org.caseload.manifest.Severity;
import org.caseload.manifest.SkippedSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(?:,choice)?");

    private final FindingMessages messages = new FindingMessages();

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void hasWordsForEveryCode(FindingCode code) throws IOException {
        assertThat(bundle("findings.properties")).containsKey(code.name());
        assertThat(bundle("findings_fr.properties")).containsKey(code.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings.properties", "findings_fr.properties"})
    void hasNoWordsWithoutACode(String name) throws IOException {
        List<String> codes = Arrays.stream(FindingCode.values()).map(Enum::name).toList();

        assertThat(bundle(name).stringPropertyNames())
                .allSatisfy(key -> assertThat(codes).contains(key.split("\\.", -1)[0]));
    }

    @Test
    void namesTheSameInBothLanguages() throws IOException {
        Properties english = bundle("findings.properties");
        Properties french = bundle("findings_fr.properties");

        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(french, key)).isEqualTo(placeholders(english, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings.properties", "findings_fr.properties"})
    void hasWordsForEveryVariantOfTheReader(String name) throws IOException {
        List<String> keys = Stream.of(
                        variants(FindingCode.FILE_NOT_TEXT, ContentKind.values()),
                        variants(FindingCode.FILE_MALFORMED, Malformation.values()),
                        variants(FindingCode.FILE_EMPTY, EmptyReason.values()),
                        variants(FindingCode.FILE_SECTION_SKIPPED, SkippedSection.values()))
                .flatMap(each -> each)
                .toList();

        assertThat(bundle(name).stringPropertyNames()).containsAll(keys);
    }

    /** MessageFormat takes a straight apostrophe for the start of a literal. */
    @ParameterizedTest
    @ValueSource(strings = {"findings.properties", "findings_fr.properties"})
    void usesTypographicQuotes(String name) throws IOException {
        assertThat(bundle(name).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void saysEveryFindingOfTheTable(String language) {
        for (Scenario scenario : Scenario.all()) {
            for (Finding finding : scenario.validate(scenario.table()).findings()) {
                assertThat(messages.text(finding, Locale.of(language)))
                        .as(finding.toString())
                        .doesNotContain("{", "null", "‘’", "«\u00a0\u00a0»")
                        .matches("(?s).*[.!]");
                assertThat(messages.group(finding, Locale.of(language))).doesNotContain("{", "null");
            }
        }
    }

    @Test
    void namesTheValueAndWhatToDo() {
        Finding kit = finding(FindingCode.CATALOG_UNKNOWN, "Kit Id", "Twst Exome", "KIT");

        assertThat(messages.text(kit, Locale.ENGLISH))
                .isEqualTo("Unknown kit ‘Twst Exome’. No kit of the catalog has this id or name. Correct it, or ask an"
                        + " administrator to add it.");
        assertThat(messages.text(kit, Locale.FRANCE))
                .isEqualTo("Kit inconnu «\u00a0Twst Exome\u00a0». Aucun kit du catalogue n’a cet identifiant ni ce nom."
                        + " Corrigez la valeur ou demandez à un administrateur de l’ajouter.");
    }

    @Test
    void countsTheRowsOfAGroup() {
        Finding kit = finding(FindingCode.CATALOG_UNKNOWN, "Kit Id", "Twst Exome", "KIT");

        assertThat(messages.group(kit.withRows(37), Locale.ENGLISH)).isEqualTo("Unknown kit ‘Twst Exome’ in 37 rows");
        assertThat(messages.group(kit, Locale.FRENCH)).isEqualTo("Kit inconnu «\u00a0Twst Exome\u00a0» dans 1 ligne");
    }

    @Test
    void groupsByItsTextWhatHasNoWordsOfItsOwn() {
        Finding example =
                finding(FindingCode.EXAMPLE_ROW, "Family Id", "EXAMPLE-1").withRows(3);

        assertThat(messages.group(example, Locale.ENGLISH))
                .isEqualTo("‘EXAMPLE-1’ is the example of the template. Delete its 3 rows.");
    }

    @Test
    void speaksEnglishWhereALanguageHasNoWords() {
        Finding passed = finding(FindingCode.DUE_DATE_PASSED, "Due Date", "2026-10-02", "2026-10-02");

        assertThat(messages.text(passed, Locale.ITALIAN)).startsWith("The due date 2026-10-02 has passed.");
    }

    @Test
    void readsWellWithAVariantThatItDoesNotKnow() {
        Finding odd = Finding.ofFile(FindingCode.FILE_NOT_TEXT, 1, "NEW_KIND");

        assertThat(messages.text(odd, Locale.ENGLISH)).startsWith("This is not a text file.");
    }

    @Test
    void shortensLongValues() {
        Finding sex = finding(FindingCode.SEX_UNKNOWN, "Sex", "𝒳".repeat(200));

        assertThat(messages.text(sex, Locale.ENGLISH))
                .isEqualTo("Unknown sex ‘" + "𝒳".repeat(119) + "…’. Write M, F or U.");
    }

    private static Finding finding(FindingCode code, String column, String value, Object... arguments) {
        return new Finding(code, Severity.ERROR, 2, 1, "F1", null, column, value, List.of(arguments), List.of(), 1);
    }

    private static Stream<String> variants(FindingCode code, Enum<?>[] variants) {
        return Arrays.stream(variants).map(variant -> code + "." + variant);
    }

    private static Set<String> placeholders(Properties bundle, String key) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER
                .matcher(bundle.getProperty(key))
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }

    private static Properties bundle(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FindingMessages.class.getResourceAsStream(name));
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(text);
            return bundle;
        }
    }
}
