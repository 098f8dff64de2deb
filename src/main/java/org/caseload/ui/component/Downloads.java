package org.caseload.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/** Links that give a file, written straight to the browser and never held in memory. */
public final class Downloads {

    private Downloads() {}

    /** What a file consists of. */
    @FunctionalInterface
    public interface Content extends Serializable {
        /** Writes all of it and leaves the stream open. Runs without lock on the session, so it may take its time. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A link that looks like a button. */
    public static Anchor button(Icon icon, String text, String fileName, Content content) {
        Anchor link = new Anchor(of(fileName, content), "");
        link.add(icon.create(), Html.text(text));
        link.addClassName("cl-button");
        return link;
    }

    /** A link that looks like a button of second rank. */
    public static Anchor tertiary(Icon icon, String text, String fileName, Content content) {
        Anchor link = button(icon, text, fileName, content);
        link.addClassName("cl-tertiary");
        return link;
    }

    /** The file as an attachment. A content that throws breaks the connection, so that half a file never looks whole. */
    public static DownloadHandler of(String fileName, Content content) {
        String name = safe(fileName);
        return event -> {
            event.setFileName(name);
            event.setContentType(type(name));
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            OutputStream out = event.getOutputStream();
            content.writeTo(out);
            out.close();
        };
    }

    /** The name without folders, control characters and what file systems refuse; never empty. */
    static String safe(String fileName) {
        String name = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"<>:|?*;]", "_")
                .strip();
        return name.isEmpty() || name.matches("\\.+") ? "download" : name;
    }

    private static String type(String name) {
        return name.endsWith(".csv") ? "text/csv;charset=UTF-8" : "application/octet-stream";
    }
}
