/**
 * Turns the bytes of a manifest into rows with their lines, and back; knows every column and every finding code.
 *
 * <p>Pure: imports nothing of ours, only the JDK (its XML reader included) and Commons CSV.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package org.caseload.manifest;

import org.jspecify.annotations.NullMarked;
