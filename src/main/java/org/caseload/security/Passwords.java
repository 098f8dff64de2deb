package org.caseload.security;

import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords: bcrypt, named in front of each hash so that another way can follow. Letters with accents are the same
 * however the keyboard composes them.
 */
@Component
class Passwords implements PasswordEncoder {

    /** Stored for a user who has no password; nothing matches it. */
    static final String UNUSABLE = "{unusable}";

    /** About 0.2 s for each attempt. */
    private static final int BCRYPT_STRENGTH = 12;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));

    /** What is stored for this password. */
    String hash(String password) {
        return Objects.requireNonNull(encode(password), "a password has a hash");
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(normalized(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return !UNUSABLE.equals(hash) && encoder.matches(normalized(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static @Nullable String normalized(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
