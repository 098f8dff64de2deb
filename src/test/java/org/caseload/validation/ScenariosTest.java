package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.ReadTable;
import org.caseload.validation.Family.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of cases: grey zones are decided there. */
class ScenariosTest {

    private static final Set<FindingCode> IN_NO_TABLE = EnumSet.of(
            // Refused while the file is uploaded: nothing of it is read.
            FindingCode.FILE_TOO_LARGE,
            // Depends on what was uploaded before, which neither reader nor rules know.
            FindingCode.FILE_SEEN_BEFORE);

    @ParameterizedTest
    @MethodSource("scenarios")
    void findsWhatIsExpected(Scenario scenario) {
        Validation validation = scenario.validate(scenario.table());

        assertThat(scenario.told(validation)).containsExactlyElementsOf(scenario.expectedFindings());
        assertThat(outcomes(validation)).isEqualTo(expectedOutcomes(scenario, validation));
        scenario.expectedDrafts().forEach((family, values) -> assertDraft(draft(validation, family), values));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void acceptsEverySuggestion(Scenario scenario) {
        Suggestions.requireAccepted(
                scenario.table(), table -> scenario.validate(table).findings());
    }

    @Test
    void findsEveryCodeInOneOfTheTables() throws IOException {
        Set<FindingCode> covered = EnumSet.copyOf(ReadTable.expectedCodes());
        Scenario.all().forEach(scenario -> covered.addAll(scenario.expectedCodes()));

        assertThat(covered).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(IN_NO_TABLE)));
    }

    @Test
    void namesEachScenarioOnce() {
        assertThat(Scenario.all()).extracting(Scenario::id).doesNotHaveDuplicates();
    }

    static List<Scenario> scenarios() {
        return Scenario.all();
    }

    /** Where a scenario does not name them, families without errors are valid. */
    private static Map<String, String> expectedOutcomes(Scenario scenario, Validation validation) {
        Map<String, String> expected = new HashMap<>();
        for (Family family : validation.families()) {
            boolean wrong = validation.findings().stream()
                    .anyMatch(finding -> finding.isError() && family.familyId().equals(finding.familyId()));
            expected.put(family.familyId(), (wrong ? Outcome.INVALID : Outcome.VALID).name());
        }
        expected.putAll(scenario.expectedOutcomes());
        return expected;
    }

    private static Map<String, String> outcomes(Validation validation) {
        Map<String, String> outcomes = new HashMap<>();
        for (Family family : validation.families()) {
            outcomes.put(family.familyId(), family.outcome().name());
            assertThat(family.draft() != null).isEqualTo(family.outcome() == Outcome.VALID);
            assertThat(family.caseId() != null).isEqualTo(family.outcome() == Outcome.ALREADY_CREATED);
        }
        return outcomes;
    }

    private static CaseDraft draft(Validation validation, String familyId) {
        return validation.families().stream()
                .filter(family -> family.familyId().equals(familyId))
                .map(Family::draft)
                .findFirst()
                .orElseThrow();
    }

    private static void assertDraft(CaseDraft draft, Map<String, Object> expected) {
        expected.forEach((name, value) -> {
            if (name.equals("people") && value instanceof List<?> people) {
                assertThat(draft.people()).hasSameSizeAs(people);
                for (int i = 0; i < people.size(); i++) {
                    assertPerson(draft.people().get(i), (Map<?, ?>) people.get(i));
                }
            } else {
                assertThat(String.valueOf(component(draft, name))).as(name).isEqualTo(String.valueOf(value));
            }
        });
    }

    private static void assertPerson(PersonDraft person, Map<?, ?> expected) {
        expected.forEach((name, value) -> assertThat(String.valueOf(component(person, name.toString())))
                .as(name.toString())
                .isEqualTo(String.valueOf(value)));
    }

    private static @Nullable Object component(Record record, String name) {
        RecordComponent component = Arrays.stream(record.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new LinkageError(name, unreadable);
        }
    }
}
