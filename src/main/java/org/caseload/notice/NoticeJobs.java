package org.caseload.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The jobs of notices. One sends all of them, over all nodes: however slow receivers are, they never hold more than one
 * worker.
 */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PAUSE_OF_FORGETTING = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> sendNotices(Sender sender) {
        return Tasks.recurring("send-notices", FixedDelay.of(PAUSE)).execute((job, context) -> sender.sendDue());
    }

    @Bean
    RecurringTask<Void> forgetNotices(NoticeRepository notices, NoticeProperties properties, Clock clock) {
        return Tasks.recurring("forget-notices", FixedDelay.of(PAUSE_OF_FORGETTING))
                .execute((job, context) ->
                        notices.deleteEndedBefore(clock.instant().minus(properties.keep())));
    }
}
