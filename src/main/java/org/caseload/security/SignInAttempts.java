package org.caseload.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down who guesses passwords: the attempts on one account, and those from one address.
 *
 * <p>An attempt counts as failed from its begin until it succeeded, so that many at the same time gain nothing; one that
 * comes too early is not looked at and does not count, so that nobody can keep the delay going from outside for ever. From a
 * known device only that device's own failures count: strangers cannot lock the owner out.
 */
@Service
@Transactional
class SignInAttempts {

    /** Failures that are older are forgotten. */
    static final Duration MEMORY = Duration.ofHours(24);

    private final SignInAttemptRepository attempts;
    private final KnownDevices devices;
    private final Clock clock;

    SignInAttempts(SignInAttemptRepository attempts, KnownDevices devices, Clock clock) {
        this.attempts = attempts;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * Somebody who wants to sign in.
     *
     * @param username as typed
     * @param device what the browser's cookie says; empty for none
     */
    record Attempt(String username, String address, String device) {}

    /** Begins an attempt. Zero when it may go on, else how long it is too early. */
    Duration begin(Attempt attempt) {
        if (devices.isKnown(attempt.device(), attempt.username())) {
            return count(device(attempt), Backoff.OF_ACCOUNT);
        }
        Duration ofAddress = count(address(attempt), Backoff.OF_ADDRESS);
        return ofAddress.isZero() ? count(account(attempt), Backoff.OF_ACCOUNT) : ofAddress;
    }

    /** The attempt was no failure after all, and those before it on this account were its owner's, or in vain. */
    void succeeded(Attempt attempt) {
        if (devices.isKnown(attempt.device(), attempt.username())) {
            attempts.forget(device(attempt));
        } else {
            attempts.takeBackOne(address(attempt));
        }
        attempts.forget(account(attempt));
        attempts.deleteOlderThan(clock.instant().minus(MEMORY));
    }

    private Duration count(byte[] subject, Backoff backoff) {
        // The database rounds what is finer, and may so put a moment after itself.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SignInAttemptRepository.Failures earlier = attempts.lock(subject, now);
        if (earlier.openAt().isAfter(now)) {
            return Duration.between(now, earlier.openAt());
        }
        boolean forgotten = earlier.lastAt().plus(MEMORY).isBefore(now);
        int failures = (forgotten ? 0 : earlier.count()) + 1;
        attempts.save(subject, new SignInAttemptRepository.Failures(failures, now, now.plus(backoff.after(failures))));
        return Duration.ZERO;
    }

    private static byte[] account(Attempt attempt) {
        return Secret.hash("account " + attempt.username().strip().toLowerCase(Locale.ROOT));
    }

    private static byte[] address(Attempt attempt) {
        return Secret.hash("address " + attempt.address());
    }

    private static byte[] device(Attempt attempt) {
        return Secret.hash("device " + attempt.device());
    }
}
