package org.caseload.storage;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where storage providers may have their files. What is not listed cannot be added and is not asked, so that no page of
 * Caseload lets an administrator look into the rest of the machine or of the network.
 *
 * @param localRoots folders in which local providers may be
 * @param s3Buckets buckets that S3 providers may name
 * @param s3Endpoints services besides Amazon's own that S3 providers may name, with scheme and port
 * @param timeout how long a provider may give no sign of life before it counts as not answering
 */
@Validated
@ConfigurationProperties("caseload.storage")
public record StorageProperties(
        @NotNull @DefaultValue List<Path> localRoots,
        @NotNull @DefaultValue List<String> s3Buckets,
        @NotNull @DefaultValue List<URI> s3Endpoints,
        @DurationMin(millis = 100) @DefaultValue("10s") Duration timeout) {}
