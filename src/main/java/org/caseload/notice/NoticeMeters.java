package org.caseload.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What a monitor sees of notices; it comes from the rows and is the same on every node. */
@Component
class NoticeMeters {

    NoticeMeters(MeterRegistry registry, NoticeRepository notices) {
        for (NoticeState state : NoticeState.values()) {
            Gauge.builder("caseload.notices", notices, all -> all.count(state))
                    .description("Notices in this state")
                    .tag("state", state.name())
                    .register(registry);
        }
    }
}
