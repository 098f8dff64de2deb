package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.batch.BatchRefusedException;
import org.caseload.batch.DraftLine;
import org.caseload.batch.EditRefusedException;
import org.caseload.batch.FailureMessages;
import org.caseload.ui.component.Numbers;

/** Words that several steps of a batch use. All in the language of the current user, so under the page's lock only. */
final class BatchWords {

    private static final long BINARY = 1024;
    private static final int FAST = 10;

    private BatchWords() {}

    /** A size in powers of 1024, as the limits are given: next to "up to 64 MB" nothing else would be true. */
    static String size(long bytes) {
        if (bytes < BINARY) {
            return translate("batch.size.bytes", Numbers.grouped(bytes));
        }
        if (bytes < BINARY * BINARY) {
            return translate("batch.size.kb", decimal((double) bytes / BINARY));
        }
        return translate("batch.size.mb", decimal((double) bytes / (BINARY * BINARY)));
    }

    private static String decimal(double value) {
        NumberFormat form = NumberFormat.getInstance(locale());
        form.setMaximumFractionDigits(value < FAST ? 1 : 0);
        return form.format(value);
    }

    static String rate(OptionalDouble perSecond) {
        if (perSecond.isEmpty()) {
            return translate("batch.creation.measuring");
        }
        double rate = perSecond.getAsDouble();
        return translate("batch.creation.rate.value", decimal(rate), rate);
    }

    static String timeLeft(Optional<Duration> duration) {
        return duration.map(TimeLeft::of)
                .map(left -> translate(left.key(), left.number()))
                .orElseGet(() -> translate("batch.creation.measuring"));
    }

    static String refusal(BatchRefusedException refused) {
        return translate("batch.refused." + refused.reason().name());
    }

    static String refusal(EditRefusedException refused) {
        return translate("batch.edit.refused." + refused.reason().name());
    }

    /** Why a family could not be created, empty when it did not fail. */
    static String failure(DraftLine line) {
        if (line.failure() == null) {
            return "";
        }
        return FailureMessages.text(line.failure(), line.failureArguments(), locale());
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
