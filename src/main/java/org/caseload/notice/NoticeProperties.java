package org.caseload.notice;

import java.net.URI;
import java.time.Duration;
import org.caseload.notice.Notice.Content;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What notices tell.
 *
 * @param baseUrl address at which people reach Caseload, for the link to the batch; null for notices without a link
 * @param afterCheck whether the end of a check is told, too, and not only that of a creation or an undoing
 * @param keep how long notices can be seen that were delivered or given up
 */
@Validated
@ConfigurationProperties("caseload.notices")
record NoticeProperties(
        @Nullable URI baseUrl,
        boolean afterCheck,
        @DurationMin(hours = 1) @DefaultValue("90d") Duration keep) {

    NoticeProperties {
        if (baseUrl != null && !isWebAddress(baseUrl)) {
            throw new IllegalArgumentException("caseload.notices.base-url is no http or https address");
        }
    }

    private static boolean isWebAddress(URI address) {
        return address.getHost() != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    /** The batch's page, null when the settings do not say where Caseload is. */
    @Nullable
    String link(Content content) {
        return baseUrl == null ? null : baseUrl.toString().replaceFirst("/+$", "") + "/batches/" + content.batch();
    }
}
