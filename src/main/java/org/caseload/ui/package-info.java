/**
 * The pages: shell, shared components, and one package for each feature.
 *
 * <p>May import the features' public types; never {@code db}, {@code api} or {@code cli}.
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
package org.caseload.ui;

import org.jspecify.annotations.NullMarked;
