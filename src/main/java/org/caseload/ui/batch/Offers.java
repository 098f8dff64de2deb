package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.caseload.batch.BatchSummary;
import org.caseload.manifest.Template;
import org.caseload.ui.component.Downloads;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;

/** Links and buttons that several steps offer. */
final class Offers {

    private Offers() {}

    static Anchor uploadAnother() {
        return Links.tertiary(Links.NEW_BATCH, Icon.UPLOAD, translate("batch.another"));
    }

    static Anchor template() {
        return Downloads.tertiary(Icon.DOWNLOAD, translate("batch.template"), Template.FILE_NAME, Template::write);
    }

    static Anchor errorDetails(Desk desk, BatchSummary batch) {
        Locale locale = BatchWords.locale();
        return Downloads.tertiary(
                Icon.DOWNLOAD,
                translate("batch.errors.download"),
                named(batch, "errors"),
                out -> desk.files().writeErrors(batch.id(), locale, out));
    }

    static Anchor corrected(Desk desk, BatchSummary batch) {
        Locale locale = BatchWords.locale();
        return Downloads.tertiary(
                Icon.DOWNLOAD,
                translate("batch.corrected.download"),
                named(batch, "corrected"),
                out -> desk.files().writeCorrected(batch.id(), locale, out));
    }

    static Anchor results(Desk desk, BatchSummary batch) {
        Locale locale = BatchWords.locale();
        return Downloads.tertiary(
                Icon.DOWNLOAD,
                translate("batch.results.download"),
                named(batch, "results"),
                out -> desk.files().writeResults(batch.id(), locale, out));
    }

    /** The name of a file made from the batch: run.csv and errors give run_errors.csv. */
    static String named(BatchSummary batch, String what) {
        String name = batch.fileName();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "_" + what + ".csv";
    }

    static Button checkAgain(Desk desk, BatchSummary batch) {
        return new Button(
                translate("batch.checkAgain"),
                Icon.RETRY.create(),
                click -> desk.run(() -> desk.batches().checkAgain(batch.id())));
    }

    static Button primary(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
