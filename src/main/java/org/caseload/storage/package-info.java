/**
 * Looking up files in a storage provider.
 *
 * <p>May import {@code catalog}, {@code security} and {@code db}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"catalog", "security", "db"})
@NullMarked
package org.caseload.storage;

import org.jspecify.annotations.NullMarked;
