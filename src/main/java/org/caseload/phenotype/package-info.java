/**
 * The Human Phenotype Ontology: releases, the index of terms and the search for them.
 *
 * <p>May import {@code security} and {@code db}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"security", "db"})
@NullMarked
package org.caseload.phenotype;

import org.jspecify.annotations.NullMarked;
