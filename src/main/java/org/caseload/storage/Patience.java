package org.caseload.storage;

import java.time.Duration;

/**
 * How long one waits for a provider.
 *
 * @param silence without any sign of life
 * @param whole for one answer, however busy the provider is
 */
record Patience(Duration silence, Duration whole) {}
