package org.caseload.ui.shell;

import com.vaadin.flow.server.Version;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/**
 * Names the scripts in the page that its first script will ask for step after step, so that browsers load them all at once.
 * For the finished bundle only: in development the scripts are others.
 */
final class EarlyScripts {

    private static final String BUNDLE = "VAADIN/build/";
    private static final String PUSH = "VAADIN/static/push/vaadinPush-min.js?v=";
    private static final Pattern IMPORTED = Pattern.compile("[\"`]\\./([\\w-]+\\.js)[\"`]");

    /** What the first script of a bundle imports, by that script's name; a process has one bundle. */
    private static final Map<String, Set<String>> IMPORTS = new ConcurrentHashMap<>();

    private EarlyScripts() {}

    static void apply(IndexHtmlResponse page) {
        Document document = page.getDocument();
        Element first = document.selectFirst("script[type=module][src*=" + BUNDLE + "]");
        if (first == null
                || !page.getVaadinRequest()
                        .getService()
                        .getDeploymentConfiguration()
                        .isProductionMode()) {
            return;
        }
        String source = first.attr("src");
        String name = source.substring(source.lastIndexOf('/') + 1);
        IMPORTS.computeIfAbsent(name, EarlyScripts::importsOf)
                .forEach(script -> module(document, "./" + BUNDLE + script));
        module(document, "./" + BrowserWords.SCRIPT);
        document.head()
                .appendElement("link")
                .attr("rel", "preload")
                .attr("as", "script")
                .attr("href", "./" + PUSH + Version.getBuildHash());
    }

    private static void module(Document document, String address) {
        document.head().appendElement("link").attr("rel", "modulepreload").attr("href", address);
    }

    private static Set<String> importsOf(String name) {
        ClassPathResource script = new ClassPathResource("META-INF/VAADIN/webapp/" + BUNDLE + name);
        try {
            return IMPORTED.matcher(script.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .collect(LinkedHashSet::new, Set::add, Set::addAll);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
