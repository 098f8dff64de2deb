package org.caseload.notice;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.caseload.notice.Notice.Content;
import org.jspecify.annotations.Nullable;

/** The words of mails. */
final class NoticeWords {

    private static final String BUNDLE = "org.caseload.notice.words";

    private final ResourceBundle words;
    private final Locale locale;

    NoticeWords(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What happened, and to which batch. */
    String subject(Content content) {
        return format("subject", format("status." + content.status().name()), content.batch());
    }

    /** @param link to the batch, null for none */
    String text(Content content, @Nullable String link) {
        List<String> lines = new ArrayList<>();
        lines.add(format("status." + content.status().name()) + ".");
        lines.add("");
        lines.add(format("batch", content.batch()));
        lines.add(format("created", content.created()));
        lines.add(format("failed", content.failed()));
        lines.add(format("leftOut", content.leftOut()));
        lines.add(format("open", content.open()));
        lines.add(format("errors", content.errors()));
        if (link != null) {
            lines.add("");
            lines.add(link);
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
