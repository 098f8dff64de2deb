package org.caseload.notice;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who gets notices, after the settings. */
@Component
class Receivers {

    private final List<Receiver> all;

    Receivers(WebhookProperties webhooks, MailProperties mail) {
        Stream<Receiver> called =
                webhooks.receivers().stream().map(webhook -> new Receiver(Channel.WEBHOOK, webhook.name()));
        Stream<Receiver> written = mail.to().stream().map(address -> new Receiver(Channel.MAIL, address));
        all = Stream.concat(called, written).toList();
    }

    List<Receiver> all() {
        return all;
    }
}
