package org.caseload.ui.admin;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.ui.component.Icon;

/** Takes a release from an administrator's machine, with a bar while it comes and one while it is read. */
final class ReleaseUpload extends Composite<Div> {

    /** Who takes the file. */
    interface Taker {

        /**
         * Reads and keeps it. Called on the request's thread without the page's lock, since that takes seconds.
         *
         * @param file deleted afterwards
         * @return what is to be shown then
         */
        Command take(Path file);
    }

    private static final int MOST_BYTES = 256 << 20;
    private static final int PIECE = 64 * 1024;

    private final transient Taker taker;
    private final int mostBytes;
    private final Upload upload = new Upload(this::receive);
    private final Div reading = reading();

    ReleaseUpload(Taker taker) {
        this(taker, MOST_BYTES);
    }

    ReleaseUpload(Taker taker, int mostBytes) {
        this.taker = taker;
        this.mostBytes = mostBytes;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        upload.setAcceptedFileExtensions(".json", ".gz");
        upload.setUploadButton(new Button(translate("admin.hpo.upload"), Icon.UPLOAD.create()));
        upload.setI18n(words());
        getContent().add(upload, reading);
    }

    private static Div reading() {
        Paragraph sentence = new Paragraph(translate("admin.hpo.reading"));
        sentence.getElement().setAttribute("role", "status");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", translate("admin.hpo.reading"));
        Div reading = new Div(sentence, bar);
        reading.setVisible(false);
        return reading;
    }

    void receive(UploadEvent event) throws IOException {
        if (event.getFileSize() > mostBytes) {
            event.reject();
            return;
        }
        Path file = Files.createTempFile("caseload-hpo-", ".part");
        try {
            copy(event, file);
            if (Files.size(file) > mostBytes) {
                event.reject();
            } else {
                hand(event.getUI(), file);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void hand(UI ui, Path file) {
        try {
            show(ui, () -> reading.setVisible(true));
            show(ui, taker.take(file));
        } finally {
            show(ui, this::end);
        }
    }

    private static void show(UI ui, Command change) {
        var unused = ui.access(change);
    }

    /** Copies until the end, or until too much has come: not every browser announces the size. */
    private void copy(UploadEvent event, Path file) throws IOException {
        long received = 0;
        try (InputStream bytes = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int n = bytes.read(piece); n >= 0 && received <= mostBytes; n = bytes.read(piece)) {
                out.write(piece, 0, n);
                received += n;
            }
        }
    }

    private void end() {
        reading.setVisible(false);
        upload.clearFileList();
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(translate("admin.hpo.drop")).setMany(translate("admin.hpo.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(translate("admin.hpo.upload.one"))
                .setFileIsTooBig(translate("admin.hpo.refused.TOO_LARGE"))
                .setIncorrectFileType(translate("admin.hpo.refused.NOT_JSON")));
        return words;
    }
}
