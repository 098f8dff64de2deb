package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdminPropertiesTest {

    @Test
    void takesEmptyForUnset() {
        assertThat(new AdminProperties("", "", "").isEmpty()).isTrue();
        assertThat(new AdminProperties("jane", "", "").isEmpty()).isFalse();
    }

    @Test
    void doesNotShowItsSecrets() {
        assertThat(new AdminProperties("jane", "hush hush hush", "t0ken"))
                .hasToString("AdminProperties[username=jane]");
    }
}
