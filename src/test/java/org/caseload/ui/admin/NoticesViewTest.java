package org.caseload.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.UUID;
import org.caseload.batch.BatchStatus;
import org.caseload.notice.Channel;
import org.caseload.notice.Notice;
import org.caseload.notice.NoticeFailure;
import org.caseload.notice.NoticeState;
import org.caseload.notice.Receiver;
import org.caseload.ui.component.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ViewPackages(classes = NoticesView.class)
class NoticesViewTest extends AdminPages {

    private static final UUID ID = new UUID(0, 9);
    private static final Receiver LIMS = new Receiver(Channel.WEBHOOK, "lims");
    private static final Notice.Content CONTENT =
            new Notice.Content(new UUID(0, 3), BatchStatus.COMPLETED, 0, 412, 0, 0, 0, NOON);
    private static final Notice REFUSED = new Notice(
            ID, LIMS, CONTENT, NoticeState.WAITING, 3, NOON.plusSeconds(600), null, NoticeFailure.NOT_ACCEPTED, 503);

    @Test
    void saysThatNobodyIsTold() {
        open();
        assertThat(page()).contains("Nobody is told when a batch ends.");
    }

    @Test
    void showsWhyADeliveryFailedAndWhenItIsTriedAgain() {
        store(REFUSED);
        open();
        assertThat(page()).contains("lims").contains("Webhook");
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("lims");
        assertThat(test(grid).getCellText(0, 4)).isEqualTo("3");
        assertThat(test(grid).getCellText(0, 5)).startsWith("2026-03-04 ");
        assertThat(test(grid).getCellText(0, 6)).isEqualTo("The server did not accept the notice. (HTTP 503)");
    }

    @Test
    void sendsAgain() {
        store(REFUSED);
        open();
        @SuppressWarnings("unchecked")
        Grid<Notice> grid = find(Grid.class).single();
        Button again = (Button) test(grid).getCellComponent(0, 7);
        test(again).click();
        verify(notices).sendAgain(ID);
        assertThat(page()).contains("The notice to lims is sent again within a few seconds.");
    }

    @ParameterizedTest
    @EnumSource(NoticeFailure.class)
    void hasWordsForEveryReason(NoticeFailure failure) {
        assertThat(I18NProvider.translate("notices.failure." + failure.name())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(NoticeState.class)
    void hasWordsForEveryState(NoticeState state) {
        assertThat(I18NProvider.translate("notices.state." + state.name())).isNotBlank();
    }

    private void store(Notice notice) {
        when(notices.receivers()).thenReturn(List.of(LIMS));
        when(notices.count()).thenReturn(1);
        when(notices.page(anyInt(), anyInt())).thenReturn(List.of(notice));
    }

    private static void open() {
        UI.getCurrent().navigate(Links.NOTICES);
    }
}
