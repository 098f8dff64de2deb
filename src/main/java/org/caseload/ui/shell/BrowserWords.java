package org.caseload.ui.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;

/** What a page says by itself when the server does not answer or no longer knows it; it gets the words when it is loaded. */
final class BrowserWords {

    private static final int RETRY_MILLISECONDS = 2_000;

    /** Where pages find the script that shows them. */
    static final String SCRIPT = "modules/interruptions.js";

    private static final String MODULE = "import(new URL('" + SCRIPT + "', document.baseURI).href)";

    private BrowserWords() {}

    /** For a session that has ended, an error on the way, and a browser without cookies. */
    static SystemMessages messages(Locale locale) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        // Without it the page goes to the sign-in by itself, and nobody knows why.
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(I18NProvider.translate(locale, "shell.sessionEnded"));
        words.setSessionExpiredMessage(I18NProvider.translate(locale, "shell.sessionEnded.next"));
        words.setInternalErrorCaption(I18NProvider.translate(locale, "shell.failed"));
        words.setInternalErrorMessage(I18NProvider.translate(locale, "shell.failed.next"));
        words.setSyncErrorCaption(I18NProvider.translate(locale, "shell.failed"));
        words.setSyncErrorMessage(I18NProvider.translate(locale, "shell.failed.next"));
        words.setCookiesDisabledCaption(I18NProvider.translate(locale, "shell.cookies"));
        words.setCookiesDisabledMessage(I18NProvider.translate(locale, "shell.cookies.next"));
        return words;
    }

    /** For a connection that is lost. */
    static void prepare(UI ui) {
        ReconnectDialogConfiguration words = ui.getReconnectDialogConfiguration();
        words.setDialogText(ui.getTranslation("shell.noConnection"));
        words.setDialogTextGaveUp(ui.getTranslation("shell.noConnection.gaveUp"));
        words.setReconnectInterval(RETRY_MILLISECONDS);
        ui.getPage()
                .executeJs("window.Vaadin.connectionIndicator.onlineText = $0", ui.getTranslation("shell.connected"));
        ui.getPage().executeJs(MODULE);
    }
}
