/**
 * Tells receivers outside that a batch has come to rest: the outbox, webhooks, e-mail and the job that sends them.
 *
 * <p>May import {@code batch}, {@code security} and {@code db}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"batch", "security", "db"})
@NullMarked
package org.caseload.notice;

import org.jspecify.annotations.NullMarked;
