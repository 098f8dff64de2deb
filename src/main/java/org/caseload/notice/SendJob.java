package org.caseload.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks every few seconds what is due. One job for all notices, over all nodes: however slow receivers are, they never hold
 * more than one worker.
 */
@Configuration(proxyBeanMethods = false)
class SendJob {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    RecurringTask<Void> sendNotices(Sender sender) {
        return Tasks.recurring("send-notices", FixedDelay.of(PAUSE)).execute((job, context) -> sender.sendDue());
    }
}
