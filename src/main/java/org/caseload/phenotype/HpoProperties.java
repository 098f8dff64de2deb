package org.caseload.phenotype;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where releases of the Human Phenotype Ontology come from.
 *
 * @param file a release that is loaded at the start and comes into use when it is new here; null for none
 * @param download whether a first start without any release downloads the newest one
 * @param downloadUrl where the newest release is, as OBO Graphs JSON
 */
@Validated
@ConfigurationProperties("caseload.hpo")
record HpoProperties(
        @Nullable Path file,
        @DefaultValue("true") boolean download,

        @NotNull
        @DefaultValue("https://github.com/obophenotype/human-phenotype-ontology/releases/latest/download/hp.json")
        URI downloadUrl) {}
