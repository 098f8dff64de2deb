package org.caseload;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Caseload keeps what is not in an external database.
 *
 * @param dataDir a folder of its own, made when missing; relative to the working directory
 */
@Validated
@ConfigurationProperties("caseload")
record DataProperties(@NotNull @DefaultValue("./data") Path dataDir) {}
