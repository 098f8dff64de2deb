package org.caseload.notice;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which webhooks are called. They are settings and not rows, so that neither their addresses nor their secrets are ever in
 * the database or a backup of it.
 *
 * @param receivers each with a name of its own
 * @param allowHttp whether an address may do without TLS
 * @param allowPrivate whether a name may lead to an address inside the network
 * @param timeout for one try in all
 */
@Validated
@ConfigurationProperties("caseload.webhooks")
record WebhookProperties(
        @NotNull @DefaultValue List<Webhook> receivers,
        boolean allowHttp,
        boolean allowPrivate,
        @DurationMin(millis = 100) @DefaultValue("10s") Duration timeout) {

    WebhookProperties {
        Set<String> names = new HashSet<>();
        for (Webhook webhook : receivers) {
            if (!allowHttp && "http".equals(webhook.url().getScheme())) {
                throw new IllegalArgumentException("webhook " + webhook.name() + ": only https is allowed");
            }
            if (!names.add(webhook.name())) {
                throw new IllegalArgumentException("two webhooks have the name " + webhook.name());
            }
        }
    }

    Optional<Webhook> find(String name) {
        return receivers.stream().filter(webhook -> webhook.name().equals(name)).findFirst();
    }
}
