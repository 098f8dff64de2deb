package org.caseload.ui.admin;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import org.caseload.ui.component.Icon;

/** Takes a release from an administrator's machine, with a bar while it comes. */
final class ReleaseUpload extends Composite<Upload> {

    private static final int MOST_BYTES = 256 << 20;

    /** @param taker gets the file with the page's lock held, and deletes it */
    ReleaseUpload(SerializableConsumer<Path> taker) {
        Upload upload = getContent();
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, file) -> {
            taker.accept(file.toPath());
            upload.clearFileList();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".json", ".gz");
        upload.setUploadButton(new Button(translate("admin.hpo.upload"), Icon.UPLOAD.create()));
        upload.setI18n(words());
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
