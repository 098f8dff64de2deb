package org.caseload.security;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Browsers from which users have signed in before, each known by a secret in a cookie ("device cookies" of OWASP). */
@Component
@Transactional
class KnownDevices {

    static final Duration VALIDITY = Duration.ofDays(180);

    private final KnownDeviceRepository devices;
    private final Clock clock;

    KnownDevices(KnownDeviceRepository devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /** Whether this user has signed in with this device. */
    @Transactional(readOnly = true)
    boolean isKnown(String secret, String username) {
        return !secret.isEmpty() && devices.exists(Secret.hash(secret), username.strip(), clock.instant());
    }

    /** Makes a device known; the secret is for its cookie. */
    String add(UserId user) {
        String secret = Secret.random();
        devices.deleteExpired(clock.instant());
        devices.add(user, Secret.hash(secret), clock.instant().plus(VALIDITY));
        return secret;
    }
}
