/**
 * The command-line mode of the same jar: a client of the REST API for scripts and cron.
 *
 * <p>May import the features' public types; never {@code db}, {@code api} or {@code ui}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "manifest",
            "validation",
            "catalog",
            "phenotype",
            "storage",
            "cases",
            "batch",
            "notice",
            "security"
        })
@NullMarked
package org.caseload.cli;

import org.jspecify.annotations.NullMarked;
