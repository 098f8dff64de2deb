/**
 * Who may come in: users, roles, tokens, the first set-up and the filter chains.
 *
 * <p>May import {@code db}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"db"})
@NullMarked
package org.caseload.security;

import org.jspecify.annotations.NullMarked;
