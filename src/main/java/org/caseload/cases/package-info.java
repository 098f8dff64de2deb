/**
 * A case, its people and samples: registering one or many, listing, details.
 *
 * <p>May import {@code manifest}, {@code validation}, {@code catalog}, {@code phenotype}, {@code storage}, {@code security}
 * and {@code db}; never {@code batch}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"manifest", "validation", "catalog", "phenotype", "storage", "security", "db"})
@NullMarked
package org.caseload.cases;

import org.jspecify.annotations.NullMarked;
