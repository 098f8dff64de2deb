package org.caseload.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caseload.security.ApiToken;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.RowButton;
import org.caseload.ui.component.Times;
import org.jspecify.annotations.Nullable;

/** API tokens; all of them are here, for they are made by hand. */
final class TokenGrid extends Composite<CardGrid<ApiToken>> {

    private final CardGrid<ApiToken> grid = new CardGrid<>(getTranslation("tokens.title"));
    private final transient Clock clock;
    private final SerializableConsumer<ApiToken> onRevoke;

    TokenGrid(Clock clock, SerializableConsumer<ApiToken> onRevoke) {
        this.clock = clock;
        this.onRevoke = onRevoke;
    }

    @Override
    protected CardGrid<ApiToken> initContent() {
        grid.addColumn(ApiToken::name).setHeader(getTranslation("tokens.name")).setFlexGrow(1);
        grid.addColumn(ApiToken::owner).setHeader(getTranslation("tokens.owner"));
        grid.addColumn(token -> getTranslation("tokens.scope." + token.scope().name()))
                .setHeader(getTranslation("tokens.scope"));
        grid.addColumn(new ComponentRenderer<>(this::state)).setHeader(getTranslation("tokens.state"));
        grid.addColumn(token -> time(token.expiresAt())).setHeader(getTranslation("tokens.expires"));
        grid.addColumn(token -> time(token.lastUsedAt())).setHeader(getTranslation("tokens.lastUsed"));
        grid.addColumn(new ComponentRenderer<>(this::actions)).setHeader(getTranslation("tokens.actions"));
        grid.setEmptyStateComponent(new EmptyState(getTranslation("tokens.none")));
        return grid.card(new ComponentRenderer<>(this::card));
    }

    void show(List<ApiToken> tokens) {
        getContent().setItems(tokens);
    }

    private Component state(ApiToken token) {
        if (token.holds(clock.instant())) {
            Badge valid = new Badge(getTranslation("tokens.valid"), Icon.OK.create());
            valid.getElement().getThemeList().add("success");
            return valid;
        }
        String key = token.revokedAt() == null ? "tokens.expired" : "tokens.revoked";
        return new Badge(getTranslation(key), Icon.STOPPED.create());
    }

    private String time(@Nullable Instant time) {
        return time == null ? getTranslation("tokens.never") : Times.here().dateTime(time);
    }

    private Component actions(ApiToken token) {
        if (!token.holds(clock.instant())) {
            return new Span();
        }
        return new RowButton(getTranslation("tokens.revoke"), token.name(), () -> onRevoke.accept(token));
    }

    private Component card(ApiToken token) {
        Div first = new Div(Html.text(token.name(), "cl-strong"), state(token));
        first.addClassName("cl-first");
        Div actions = new Div(actions(token));
        actions.addClassName("cl-actions");
        Div card = new Div(
                first,
                Html.text(getTranslation("tokens.owner"), "cl-label"),
                new Span(token.owner()),
                Html.text(getTranslation("tokens.scope"), "cl-label"),
                new Span(getTranslation("tokens.scope." + token.scope().name())),
                Html.text(getTranslation("tokens.expires"), "cl-label"),
                new Span(time(token.expiresAt())),
                Html.text(getTranslation("tokens.lastUsed"), "cl-label"),
                new Span(time(token.lastUsedAt())),
                actions);
        card.addClassName("cl-row-card");
        return card;
    }
}
