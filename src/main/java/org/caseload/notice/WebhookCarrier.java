package org.caseload.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.caseload.batch.BatchStatus;
import org.caseload.notice.Notice.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Calls webhooks as Standard Webhooks has it; the timestamp is that of the try, the rest is the same for every one. */
@Component
class WebhookCarrier implements Carrier {

    private static final String TYPE = "batch.rested";

    private final WebhookProperties webhooks;
    private final NoticeProperties notices;
    private final WebhookClient client;
    private final JsonMapper json;
    private final Clock clock;

    WebhookCarrier(
            WebhookProperties webhooks, NoticeProperties notices, WebhookClient client, JsonMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.notices = notices;
        this.client = client;
        this.json = json;
        this.clock = clock;
    }

    /** The body of a request; part of the API, see {@code notices.md}. */
    record Body(String type, Instant timestamp, Data data) {}

    /** What a program needs to look the batch up, and nothing that may name a patient. */
    record Data(
            UUID batchId,
            BatchStatus status,
            int errorCount,
            int createdCount,
            int failedCount,
            int leftOutCount,
            int openCount,
            @Nullable String link) {}

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Outcome carry(Notice notice) {
        return webhooks.find(notice.receiver().name())
                .map(webhook -> client.call(request(webhook, notice)))
                .orElse(Outcome.failed(NoticeFailure.NOT_CONFIGURED));
    }

    private HttpPost request(Webhook webhook, Notice notice) {
        byte[] body = json.writeValueAsBytes(body(notice.content()));
        String id = notice.id().toString();
        long now = clock.instant().getEpochSecond();
        HttpPost request = new HttpPost(webhook.url());
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        request.setHeader("webhook-id", id);
        request.setHeader("webhook-timestamp", now);
        request.setHeader("webhook-signature", WebhookSignature.of(webhook.key(), id, now, body));
        return request;
    }

    private Body body(Content content) {
        Data data = new Data(
                content.batch(),
                content.status(),
                content.errors(),
                content.created(),
                content.failed(),
                content.leftOut(),
                content.open(),
                notices.link(content));
        return new Body(TYPE, content.at(), data);
    }
}
