/**
 * The installation's own lists: kits, gene lists, presets, labels, BED files and storage providers.
 *
 * <p>May import {@code security} and {@code db}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"security", "db"})
@NullMarked
package org.caseload.catalog;

import org.jspecify.annotations.NullMarked;
