package org.caseload.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.caseload.ui.Languages;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.springframework.stereotype.Component;

/** Gives each session its language and its answer to unforeseen errors, and each page its colours and its own words. */
@Component
class SessionStart implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> {
            start.getSession().setLocale(Languages.of(start.getRequest()));
            start.getSession().setErrorHandler(new UnforeseenErrors());
        });
        event.getSource().addUIInitListener(start -> {
            Appearance.restore(start.getUI());
            BrowserWords.prepare(start.getUI());
        });
        event.getSource().setSystemMessagesProvider(asked -> BrowserWords.messages(asked.getLocale()));
        event.addIndexHtmlRequestListener(SessionStart::prepare);
    }

    private static void prepare(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        Document document = page.getDocument();
        // Flow writes "." or "./..", which a browser may resolve anew after the page has moved on without being loaded:
        // then uploads and icons would be looked for below /batches.
        document.head().getElementsByTag("base").attr("href", request.getContextPath() + "/");
        document.head().appendElement("link").attr("rel", "icon").attr("href", "./styles/icon.svg");
        EarlyScripts.apply(page);
        PagePolicy.apply(page);
        Elements html = document.getElementsByTag("html");
        html.attr("lang", Languages.of(request).getLanguage());
        Appearance.of(request)
                .ifPresent(choice ->
                        html.attr("style", "color-scheme: " + choice.scheme().getValue()));
    }
}
