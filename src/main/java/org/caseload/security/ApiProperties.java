package org.caseload.security;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What callers of the REST API may do.
 *
 * @param requestsPerMinute of one token, on each node
 */
@Validated
@ConfigurationProperties("caseload.api")
record ApiProperties(@DefaultValue("600") @Positive int requestsPerMinute) {}
