package org.caseload.batch;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How batches are worked on.
 *
 * @param maxCases families in one file; a file with more is refused
 * @param parallelism slices of one batch that create cases at the same time, over all nodes
 * @param chunkSize cases that are created in one transaction
 * @param workers jobs that run at the same time on this node
 * @param undoWithin how long after its end a batch can be undone
 */
@Validated
@ConfigurationProperties("caseload.batch")
public record BatchProperties(
        @Min(1) @DefaultValue("10000") int maxCases,
        @Min(1) @DefaultValue("2") int parallelism,
        @Min(1) @DefaultValue("500") int chunkSize,
        @Min(1) @DefaultValue("4") int workers,
        @NotNull @DefaultValue("24h") Duration undoWithin) {}
