/**
 * The REST API: controllers, payload records and problem details.
 *
 * <p>May import the features' public types; never {@code db}, {@code cli} or {@code ui}.
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
package org.caseload.api;

import org.jspecify.annotations.NullMarked;
