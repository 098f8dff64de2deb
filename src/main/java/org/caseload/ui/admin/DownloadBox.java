package org.caseload.ui.admin;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.caseload.phenotype.Download;
import org.caseload.phenotype.Download.Failure;
import org.caseload.phenotype.Releases;
import org.caseload.security.CurrentUser;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Times;
import org.jspecify.annotations.Nullable;

/** Has the newest release downloaded and shows how that goes, whichever node is at it. */
final class DownloadBox extends Div {

    private static final int LOOK_EVERY = 1_000;
    private static final int NEVER = -1;

    private final transient Releases releases;
    private final transient Runnable ended;
    private final Button start;
    private final Button cancel;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private boolean wanted;
    private transient @Nullable Registration polls;

    /** @param ended called when a download is over, whatever came of it */
    DownloadBox(Releases releases, CurrentUser user, Runnable ended) {
        this.releases = releases;
        this.ended = ended;
        start = new Button(translate("admin.hpo.download"), click -> {
            releases.download(user.get().id());
            look();
        });
        cancel = new Button(translate("admin.hpo.cancel"), click -> {
            releases.cancelDownload();
            look();
        });
        addClassName("cl-stack");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", translate("admin.hpo.downloading"));
        add(words, bar, start, cancel);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        polls = attach.getUI().addPollListener(poll -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(NEVER);
        if (polls != null) {
            polls.remove();
        }
    }

    private void look() {
        Download download = releases.download().orElse(null);
        boolean over = wanted && download == null;
        wanted = download != null;
        show(download);
        getUI().ifPresent(ui -> ui.setPollInterval(wanted ? LOOK_EVERY : NEVER));
        if (over) {
            ended.run();
        }
    }

    private void show(@Nullable Download download) {
        boolean running = download != null && download.running();
        start.setVisible(!running);
        cancel.setVisible(download != null);
        bar.setVisible(running);
        words.setText(download == null ? "" : sentence(download));
        if (download != null) {
            Long all = download.allBytes();
            bar.setIndeterminate(all == null || all == 0);
            bar.setValue(all == null || all == 0 ? 0 : Math.clamp((double) download.doneBytes() / all, 0, 1));
        }
    }

    private static String sentence(Download download) {
        if (download.running()) {
            return translate("admin.hpo.progress", Numbers.size(download.doneBytes()));
        }
        Failure failure = download.failure();
        return failure == null
                ? translate("admin.hpo.waiting")
                : translate("admin.hpo.failure." + failure.name(), Times.here().clock(download.nextTryAt()));
    }
}
