package org.caseload.batch;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once in a while which data have been kept for long enough. */
@Configuration(proxyBeanMethods = false)
class RetentionJob {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> deleteOldData(Retention retention) {
        return Tasks.recurring("delete-old-data", FixedDelay.of(PAUSE)).execute((job, context) -> retention.run());
    }
}
