package org.caseload.batch;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What may be uploaded.
 *
 * @param maxSize largest manifest, in bytes; a larger one is refused while it is uploaded
 */
@Validated
@ConfigurationProperties("caseload.upload")
public record UploadProperties(
        @NotNull @DefaultValue("64MB") DataSize maxSize) {}
