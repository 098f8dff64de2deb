package org.caseload.batch;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long what a laboratory need not keep is kept. Files, rows, findings and drafts go together: each of them says what the
 * file said.
 *
 * @param batchData since the batch came to rest or was mended last; null to keep it for ever
 */
@Validated
@ConfigurationProperties("caseload.retention")
record RetentionProperties(@DurationMin(hours = 1) @Nullable Duration batchData) {}
