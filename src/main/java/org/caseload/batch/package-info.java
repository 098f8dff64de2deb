/**
 * The life of a batch: upload, check, create, cancel, result; the durable jobs and the progress that people see.
 *
 * <p>May import every feature below it; never {@code api}, {@code cli} or {@code ui}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"manifest", "validation", "catalog", "phenotype", "storage", "cases", "security", "db"})
@NullMarked
package org.caseload.batch;

import org.jspecify.annotations.NullMarked;
