package org.caseload.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import org.caseload.notice.Notice;
import org.caseload.notice.NoticeState;
import org.caseload.notice.Notices;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.RowButton;
import org.caseload.ui.component.StatusBadge;
import org.caseload.ui.component.Times;
import org.caseload.ui.component.Tone;

/** The deliveries, newest first, read page by page. */
final class NoticeGrid extends Composite<CardGrid<Notice>> {

    private final transient Notices notices;
    private final CardGrid<Notice> grid = new CardGrid<>(getTranslation("notices.deliveries"));
    private final SerializableConsumer<Notice> sendAgain;

    NoticeGrid(Notices notices, SerializableConsumer<Notice> sendAgain) {
        this.notices = notices;
        this.sendAgain = sendAgain;
    }

    @Override
    protected CardGrid<Notice> initContent() {
        grid.addColumn(notice -> Times.here().dateTime(notice.content().at()))
                .setHeader(getTranslation("notices.written"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addColumn(notice -> notice.receiver().name()).setHeader(getTranslation("notices.receiver"));
        grid.addColumn(new ComponentRenderer<>(this::batch)).setHeader(getTranslation("notices.batch"));
        grid.addColumn(new ComponentRenderer<>(this::state)).setHeader(getTranslation("notices.state"));
        grid.addColumn(notice -> Numbers.grouped(notice.tries())).setHeader(getTranslation("notices.tries"));
        grid.addColumn(this::nextTry).setHeader(getTranslation("notices.nextTry"));
        grid.addColumn(this::reason).setHeader(getTranslation("notices.reason")).setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(this::again)).setHeader(getTranslation("notices.actions"));
        grid.setEmptyStateComponent(new EmptyState(getTranslation("notices.none")));
        grid.setItems(query -> notices.page(query.getOffset(), query.getLimit()).stream(), query -> notices.count());
        return grid.card(new ComponentRenderer<>(this::card));
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private Component batch(Notice notice) {
        String word = StatusBadge.look(notice.content().status(), false).word();
        return Links.toBatch(notice.content().batch(), word);
    }

    private Component state(Notice notice) {
        String word = getTranslation("notices.state." + notice.state().name());
        return switch (notice.state()) {
            case WAITING -> new Badge(word, Icon.WAITING.create());
            case DELIVERED -> badge(word, Tone.OK);
            case FAILED -> badge(word, Tone.ERROR);
        };
    }

    private static Badge badge(String word, Tone tone) {
        Badge badge = new Badge(word, tone.icon().create());
        badge.getElement().getThemeList().add(tone.theme());
        return badge;
    }

    private String nextTry(Notice notice) {
        Instant next = notice.nextTryAt();
        return next == null ? "" : Times.here().dateTime(next);
    }

    /** Why the last try failed; empty when it did not. */
    private String reason(Notice notice) {
        if (notice.failure() == null || notice.state() == NoticeState.DELIVERED) {
            return "";
        }
        String words = getTranslation("notices.failure." + notice.failure().name());
        return notice.answer() == null ? words : words + " (HTTP " + notice.answer() + ")";
    }

    private Component again(Notice notice) {
        return new RowButton(
                getTranslation("notices.sendAgain"), notice.receiver().name(), () -> sendAgain.accept(notice));
    }

    private Component card(Notice notice) {
        Div first = new Div(Html.text(notice.receiver().name(), "cl-strong"), state(notice));
        first.addClassName("cl-first");
        Div card = new Div(
                first,
                Html.text(getTranslation("notices.batch"), "cl-label"),
                batch(notice),
                Html.text(getTranslation("notices.written"), "cl-label"),
                new Span(Times.here().dateTime(notice.content().at())),
                Html.text(getTranslation("notices.tries"), "cl-label"),
                new Span(Numbers.grouped(notice.tries())),
                Html.text(getTranslation("notices.reason"), "cl-label"),
                new Span(reason(notice)),
                again(notice));
        card.addClassName("cl-row-card");
        return card;
    }
}
