package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.caseload.PostgresTest;
import org.caseload.security.SignInAttempts.Attempt;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PostgresTest
@Transactional
class SignInAttemptsIT {

    private static final Attempt STRANGER = new Attempt("jane", "192.0.2.1", "");
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Autowired
    private SignInAttemptRepository repository;

    @Autowired
    private KnownDeviceRepository deviceRepository;

    @Autowired
    private DSLContext db;

    private KnownDevices devices;
    private UserId jane;

    @BeforeEach
    void startAnew() {
        TestUsers users = new TestUsers(db);
        users.removeAll();
        jane = users.add("jane", Role.CASE_CREATOR);
        devices = new KnownDevices(deviceRepository, at(NOON));
    }

    @Test
    void letsAPersonErrAFewTimes() {
        for (int i = 0; i < 5; i++) {
            assertThat(begin(STRANGER, NOON)).isZero();
        }
        assertThat(begin(STRANGER, NOON)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void countsInMomentsThatTheDatabaseKnows() {
        assertThat(begin(STRANGER, NOON.plusNanos(999_999_999))).isZero();
    }

    @Test
    void doesNotCountWhatComesTooEarly() {
        failUntilDelayed(STRANGER);
        for (int i = 0; i < 100; i++) {
            begin(STRANGER, NOON);
        }
        assertThat(begin(STRANGER, NOON.plusSeconds(1))).isZero();
        assertThat(begin(STRANGER, NOON.plusSeconds(1))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void countsOneAccountFromAllAddresses() {
        failUntilDelayed(STRANGER);
        assertThat(begin(new Attempt(" JANE ", "192.0.2.99", ""), NOON)).isPositive();
        assertThat(begin(new Attempt("john", "192.0.2.99", ""), NOON)).isZero();
    }

    @Test
    void countsOneAddressOverAllAccounts() {
        for (int i = 0; i < 25; i++) {
            assertThat(begin(new Attempt("guess-" + i, "192.0.2.1", ""), NOON)).isZero();
        }
        assertThat(begin(new Attempt("guess-25", "192.0.2.1", ""), NOON)).isPositive();
        assertThat(begin(new Attempt("guess-25", "192.0.2.2", ""), NOON)).isZero();
    }

    @Test
    void doesNotLockOutTheOwnersDevice() {
        String device = devices.add(jane);
        failUntilDelayed(STRANGER);
        Attempt owner = new Attempt("Jane", "192.0.2.1", device);
        assertThat(begin(owner, NOON)).isZero();
        attempts(NOON).succeeded(owner);
        assertThat(begin(STRANGER, NOON)).isZero();
    }

    @Test
    void slowsDownAStolenDeviceToo() {
        Attempt thief = new Attempt("jane", "192.0.2.1", devices.add(jane));
        failUntilDelayed(thief);
    }

    @Test
    void knowsADeviceForItsUserOnly() {
        new TestUsers(db).add("john", Role.ADMINISTRATOR);
        String device = devices.add(jane);
        assertThat(devices.isKnown(device, "jane")).isTrue();
        assertThat(devices.isKnown(device, "john")).isFalse();
        assertThat(new KnownDevices(deviceRepository, at(NOON.plus(KnownDevices.VALIDITY))).isKnown(device, "jane"))
                .isFalse();
    }

    @Test
    void forgetsOldFailures() {
        failUntilDelayed(STRANGER);
        Instant later = NOON.plus(SignInAttempts.MEMORY).plusSeconds(1);
        for (int i = 0; i < 5; i++) {
            assertThat(begin(STRANGER, later)).isZero();
        }
    }

    private void failUntilDelayed(Attempt attempt) {
        for (int i = 0; i < 5; i++) {
            begin(attempt, NOON);
        }
        assertThat(begin(attempt, NOON)).isPositive();
    }

    private Duration begin(Attempt attempt, Instant now) {
        return attempts(now).begin(attempt);
    }

    private SignInAttempts attempts(Instant now) {
        return new SignInAttempts(repository, devices, at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
