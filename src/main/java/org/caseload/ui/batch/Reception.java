package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.component.upload.UploadManager.FileRejectedEvent;
import java.nio.file.Path;
import java.time.Clock;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.batch.Intake.Result;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Reference;
import org.caseload.ui.component.StatusBadge;
import org.caseload.ui.component.Times;
import org.caseload.ui.component.Tone;
import org.jspecify.annotations.Nullable;

/** Takes a file in: the drop box, the upload, and what is said about it until it has become a batch. */
final class Reception implements ManifestUpload.Watcher {

    private static final String[] EXTENSIONS = {".csv", ".tsv", ".txt", ".xlsx"};

    private final UI ui;
    private final Intake intake;
    private final long maxSize;
    private final News news;
    private final UploadManager manager;
    private final ManifestUpload upload;
    private final DropBox box;
    private String fileName = "";
    private @Nullable Path waiting;

    /**
     * Builds the box.
     *
     * @param owner the page; uploads end with it
     * @param news where messages go
     * @param maxSize in bytes
     * @param maxCases families in one file
     */
    Reception(Component owner, Intake intake, Clock clock, News news, long maxSize, int maxCases) {
        this.ui = UI.getCurrent();
        this.intake = intake;
        this.news = news;
        this.maxSize = maxSize;
        upload = new ManifestUpload(maxSize, intake, new UploadWatcher(ui, clock, this));
        manager = new UploadManager(owner, upload);
        manager.setMaxFiles(1);
        manager.setMaxFileSize(maxSize);
        manager.setAcceptedFileExtensions(EXTENSIONS);
        manager.addFileRejectedListener(this::refuse);
        box = new DropBox(
                manager,
                this::cancel,
                translate("batch.limit.types"),
                translate("batch.limit.size", BatchWords.size(maxSize)),
                translate("batch.limit.cases", Numbers.grouped(maxCases)));
        owner.addDetachListener(detach -> leave());
    }

    DropBox box() {
        return box;
    }

    private void refuse(FileRejectedEvent event) {
        String name = event.getFileName();
        switch (event.getReason()) {
            case FILE_TOO_LARGE -> tooLarge(name);
            case TOO_MANY_FILES -> say(Tone.WARNING, "batch.upload.many", "batch.upload.many.do", name);
            case INCORRECT_FILE_TYPE, UNKNOWN -> say(Tone.ERROR, "batch.upload.type", "batch.upload.type.do", name);
        }
    }

    @Override
    public void started(String name, long size) {
        forgetWaiting();
        news.clear();
        fileName = name;
        box.progress(name, 0, size);
    }

    @Override
    public void moved(long received, long size) {
        box.progress(fileName, received, size);
    }

    @Override
    public void ended(Result result) {
        switch (result) {
            case Result.Stored stored -> open(stored.id());
            case Result.SeenBefore seen -> ask(seen);
            case Result.Refused refused -> {
                inviteAgain();
                news.show(new MessageBar(Tone.ERROR, FindingWords.text(refused.finding()))
                        .second(translate("batch.upload.nothing")));
            }
        }
    }

    private void open(BatchId id) {
        if (box.isAttached()) {
            ui.navigate(Links.batchAddress(id.value()));
        }
    }

    private void ask(Result.SeenBefore seen) {
        if (!box.isAttached()) {
            Intake.delete(seen.file());
            return;
        }
        waiting = seen.file();
        inviteAgain();
        BatchSummary earlier = seen.batch();
        String by = translate(
                "batch.seen.when",
                earlier.fileName(),
                earlier.createdBy(),
                Times.here().dateTime(earlier.createdAt()),
                StatusBadge.look(earlier.status(), earlier.hasErrors()).word());
        news.show(new MessageBar(Tone.WARNING, translate("batch.seen", seen.fileName()))
                .second(by)
                .actions(
                        Links.button(Links.batchAddress(earlier.id().value()), Icon.FILE, translate("batch.seen.open")),
                        new Button(translate("batch.seen.again"), click -> storeAgain(seen))));
    }

    private void storeAgain(Result.SeenBefore seen) {
        waiting = null;
        news.clear();
        ended(intake.store(seen.fileName(), seen.file()));
    }

    @Override
    public void tooLarge(String name) {
        inviteAgain();
        say(Tone.ERROR, "batch.upload.large", "batch.upload.large.do", name, BatchWords.size(maxSize));
    }

    @Override
    public void brokeOff(String name, boolean cancelled) {
        inviteAgain();
        if (cancelled) {
            say(Tone.INFO, "batch.upload.cancelled", "batch.upload.nothing", name);
        } else {
            say(Tone.ERROR, "batch.upload.broken", "batch.upload.broken.do", name);
        }
    }

    @Override
    public void failed(Reference reference) {
        inviteAgain();
        say(Tone.ERROR, "batch.upload.failed", "batch.upload.failed.do", fileName, reference.value());
    }

    private void say(Tone tone, String first, String second, Object... arguments) {
        news.show(new MessageBar(tone, translate(first, arguments)).second(translate(second, arguments)));
    }

    private void inviteAgain() {
        manager.clearFileList();
        box.invite();
    }

    private void cancel() {
        upload.cancel();
        box.abort();
    }

    /** The page goes: what is under way must not become a batch behind the user's back. */
    private void leave() {
        upload.cancel();
        forgetWaiting();
    }

    private void forgetWaiting() {
        if (waiting != null) {
            Intake.delete(waiting);
            waiting = null;
        }
    }
}
