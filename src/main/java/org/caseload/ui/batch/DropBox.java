package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadManager;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;

/** The box that takes a file, dropped or chosen, and in whose place the upload's progress shows. */
final class DropBox extends Div {

    private final UploadDropZone zone;
    private final Div invitation;
    private final ProgressBox progress = new ProgressBox();

    /**
     * Starts with the invitation.
     *
     * @param limits what is accepted, in short pieces
     */
    DropBox(UploadManager manager, Runnable onCancel, String... limits) {
        addClassName("cl-batch-drop");
        getElement().setAttribute("role", "region");
        invitation = invitation(manager, limits);
        progress.cancel(onCancel);
        zone = new UploadDropZone(invitation, manager);
        zone.getElement().setAttribute("data-whole-page", true);
        add(zone);
        invite();
    }

    private static Div invitation(UploadManager manager, String... limits) {
        UploadButton browse = new UploadButton(translate("batch.browse"), manager);
        Div sentence = new Div(new Span(translate("batch.drop") + " "), browse);
        sentence.addClassName("cl-batch-big");
        Div notes = new Div();
        notes.addClassName("cl-batch-limits");
        for (String limit : limits) {
            notes.add(Html.text(limit));
        }
        Div invitation = new Div(ProgressBox.glyph(Icon.UPLOAD), sentence, notes);
        invitation.addClassName("cl-batch-work");
        return invitation;
    }

    /** Asks for a file. */
    void invite() {
        show(invitation, translate("component.steps.1"));
    }

    /** Shows how much of a file has come; all of it means that it is being stored. */
    void progress(String fileName, long received, long size) {
        double part = size > 0 ? (double) received / size : -1;
        progress.name(fileName).label(translate("batch.uploading", fileName)).doing(words(received, size), part);
        show(progress, translate("batch.uploading", fileName));
    }

    private String words(long received, long size) {
        if (received >= size && size > 0) {
            return translate("batch.storing");
        }
        return translate("batch.received", BatchWords.size(received), BatchWords.size(size));
    }

    private void show(Component content, String name) {
        getElement().setAttribute("aria-label", name);
        if (!content.equals(zone.getContent())) {
            zone.setContent(content);
        }
    }

    /** Tells the browser to stop sending. */
    void abort() {
        zone.getElement().executeJs("this.manager?.files.forEach(file => this.manager.abortUpload(file))");
    }
}
