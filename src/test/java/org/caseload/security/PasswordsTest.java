package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void knowsAPasswordAgainHoweverItsAccentsAreComposed() {
        String hash = passwords.encode("caf\u00e9 au lait svp");
        assertThat(hash).startsWith("{bcrypt}");
        assertThat(passwords.matches("cafe\u0301 au lait svp", hash)).isTrue();
        assertThat(passwords.matches("cafe au lait svp", hash)).isFalse();
    }

    @Test
    void matchesNothingForAUserWithoutPassword() {
        assertThat(passwords.matches("", Passwords.UNUSABLE)).isFalse();
        assertThat(passwords.matches(Passwords.UNUSABLE, Passwords.UNUSABLE)).isFalse();
    }
}
