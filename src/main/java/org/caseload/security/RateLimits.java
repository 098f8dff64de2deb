package org.caseload.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many requests a token may make, on each node for itself: short bursts, and in the long run a steady rate. */
@Component
class RateLimits {

    private final ApiProperties properties;

    /** One for each token that was used since the start; there are not more than there are tokens. */
    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimits(ApiProperties properties) {
        this.properties = properties;
    }

    /** Takes one request from what the token has left. Zero when there was one, else how long until there is. */
    Duration take(UUID token) {
        var probe = buckets.computeIfAbsent(token, any -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        int perMinute = properties.requestsPerMinute();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
