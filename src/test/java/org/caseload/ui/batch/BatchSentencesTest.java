package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.caseload.ui.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with numbers: singular and plural, grouped, in both languages. */
class BatchSentencesTest {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | batch.clean | 412 | No errors were found. 412 cases can be created.",
                "en | batch.clean | 1 | No errors were found. 1 case can be created.",
                "en | batch.create.all | 412 | Create 412 cases",
                "en | batch.create.all | 10000 | Create 10,000 cases",
                "en | batch.create.all | 1 | Create 1 case",
                "en | batch.create.all | 0 | Create 0 cases",
                "en | batch.create.valid | 400 | Create 400 valid cases",
                "en | batch.create.valid | 1 | Create 1 valid case",
                "en | batch.leaveOut | 12 | Leave 12 families with errors out",
                "en | batch.leaveOut | 1 | Leave 1 family with errors out",
                "en | batch.skipped | 2 | 2 families were created before and are skipped",
                "en | batch.created.all | 412 | 412 cases were created.",
                "en | batch.created.all | 0 | No case was created.",
                "en | batch.left.seconds | 25 | about 25 seconds",
                "en | batch.left.minutes | 1 | about 1 minute",
                "en | batch.groups.more | 5 | Show 5 more kinds of error",
                "fr | batch.create.all | 10000 | Créer 10\u202F000 dossiers",
                "fr | batch.create.valid | 1 | Créer 1 dossier valide",
                "fr | batch.leaveOut | 1 | Laisser de côté 1 famille avec des erreurs"
            })
    void countsOneThing(Locale locale, String key, int number, String sentence) {
        assertThat(words.getTranslation(key, locale, number)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 37 | 12 | 400 | 412 | 37 errors in 12 families. 400 of 412 cases can be created.",
                "en | 1 | 1 | 0 | 1 | 1 error in 1 family. 0 of 1 case can be created.",
                "en | 2 | 0 | 0 | 1200 | 2 errors. 0 of 1,200 cases can be created.",
                "fr | 37 | 12 | 400 | 412 | 37 erreurs dans 12 familles. 400 sur 412 dossiers peuvent être créés.",
                "fr | 1 | 1 | 1 | 2 | 1 erreur dans 1 famille. 1 sur 2 dossiers peut être créé."
            })
    void sumsUpErrors(Locale locale, int errors, int families, int valid, int cases, String sentence) {
        assertThat(words.getTranslation("batch.faulty", locale, errors, families, valid, cases))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 6 | 6.0 | 6 cases per second",
                "en | 1 | 1.0 | 1 case per second",
                "en | 0.5 | 0.5 | 0.5 cases per second",
                "fr | 1,5 | 1.5 | 1,5 dossier par seconde"
            })
    void tellsTheRate(Locale locale, String shown, double rate, String sentence) {
        assertThat(words.getTranslation("batch.creation.rate.value", locale, shown, rate))
                .isEqualTo(sentence);
    }
}
