/**
 * Judges a manifest: a manifest, the catalog, the HPO release and what is known of earlier cases become findings and case drafts.
 *
 * <p>Pure: imports {@code manifest} and the records of {@code catalog} and the {@code Ontology} of
 * {@code phenotype}, no Spring bean and no database. Every rule is one
 * small class; {@code Rules} lists them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"manifest", "catalog", "phenotype"})
@NullMarked
package org.caseload.validation;

import org.jspecify.annotations.NullMarked;
