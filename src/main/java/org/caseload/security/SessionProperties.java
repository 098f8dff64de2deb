package org.caseload.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long somebody stays signed in.
 *
 * @param maxAge after signing in, however busy; idle ones end earlier
 */
@Validated
@ConfigurationProperties("caseload.session")
record SessionProperties(@DefaultValue("12h") Duration maxAge) {}
