package org.caseload.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.caseload.notice.Notice;
import org.caseload.notice.Notices;
import org.caseload.notice.Receiver;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.Table;
import org.caseload.ui.component.Tone;
import org.caseload.ui.component.Trail;
import org.caseload.ui.component.WorkPage;

/** Who is told when a batch ends, and whether it came through. */
@Route(Links.NOTICES)
@RolesAllowed("ADMINISTRATOR")
public final class NoticesView extends WorkPage implements BeforeEnterObserver {

    private final transient Notices notices;
    private final PageHead head = new PageHead(getTranslation("notices.title"));
    private final Div messages = new Div();
    private final NoticeGrid grid;

    NoticesView(Notices notices) {
        this.notices = notices;
        grid = new NoticeGrid(notices, this::sendAgain);
        head.end(Links.tertiary(Links.NOTICES, Icon.RETRY, getTranslation("notices.refresh")));
        show(
                new Trail().add(Links.ADMINISTRATION, getTranslation("admin.title")),
                head,
                messages,
                Html.section(getTranslation("notices.receivers"), receivers(notices.receivers())),
                grow(grid));
    }

    private Component receivers(List<Receiver> all) {
        if (all.isEmpty()) {
            return new Paragraph(getTranslation("notices.receivers.none"));
        }
        Table table = new Table(getTranslation("notices.receivers"))
                .column(getTranslation("notices.receiver"), "cl-top")
                .column(getTranslation("notices.channel"));
        all.forEach(receiver -> table.row(
                new Span(receiver.name()),
                new Span(getTranslation("notices.channel." + receiver.channel().name()))));
        return table;
    }

    @Override
    protected String title() {
        return getTranslation("notices.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        head.count(Numbers.grouped(notices.count()));
        grid.refresh();
    }

    private void sendAgain(Notice notice) {
        notices.sendAgain(notice.id());
        messages.removeAll();
        messages.add(new MessageBar(
                Tone.OK, getTranslation("notices.willBeSent", notice.receiver().name())));
        refresh();
    }
}
