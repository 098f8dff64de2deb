package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.batch.LookedUpFiles.OpenQuestionsException;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.ProviderKind;
import org.caseload.validation.KnownFiles.Answer;
import org.caseload.validation.KnownFiles.Question;
import org.junit.jupiter.api.Test;

/** Answers that are fetched between two attempts at an edit. */
class LookedUpFilesTest {

    private static final CatalogEntry DISK =
            new CatalogEntry(CatalogKind.STORAGE_PROVIDER, "disk", "Disk", false, null, ProviderKind.LOCAL);
    private static final Answer GONE = new Answer(true, Set.of("a.vcf"), Map.of());

    private final List<Question> asked = new ArrayList<>();
    private final LookedUpFiles files = new LookedUpFiles((provider, question) -> {
        asked.add(question);
        return GONE;
    });

    @Test
    void asksStorageOnlyBetweenTwoAttempts() {
        files.ask(DISK, about("a.vcf"));
        files.ask(DISK, about("a.vcf"));
        assertThat(asked).isEmpty();
        assertThatExceptionOfType(OpenQuestionsException.class).isThrownBy(files::requireAnswers);

        files.lookUp();

        assertThat(asked).containsExactly(about("a.vcf"));
        assertThat(files.ask(DISK, about("a.vcf"))).isEqualTo(GONE);
        files.requireAnswers();
    }

    @Test
    void wantsAnotherAttemptWhenSomethingElseIsAsked() {
        files.ask(DISK, about("a.vcf"));
        files.lookUp();
        files.ask(DISK, about("b.vcf"));

        assertThatExceptionOfType(OpenQuestionsException.class).isThrownBy(files::requireAnswers);
    }

    @Test
    void takesStorageForUnavailableOnceItGaveUp() {
        files.giveUp();

        assertThat(files.ask(DISK, about("a.vcf"))).isEqualTo(Answer.UNAVAILABLE);
        files.requireAnswers();
    }

    private static Question about(String path) {
        return new Question(Set.of(path), Set.of());
    }
}
