package org.caseload.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import org.caseload.security.AccountRefusedException.Reason;

/**
 * Which passwords are taken, after NIST SP 800-63B-4, section 3.1.1.2, for a password that is the only factor: at least 15
 * characters, no rules about kinds of characters, none of the common ones, none made of the user name.
 *
 * <p>At most 72 bytes in UTF-8, since bcrypt does not look at more.
 */
final class PasswordRules {

    static final int MIN_CHARACTERS = 15;
    static final int MAX_BYTES = 72;

    private PasswordRules() {}

    /** @throws AccountRefusedException when something stands against this password for this user */
    static void check(String username, String password) {
        objection(username, password).ifPresent(reason -> {
            throw new AccountRefusedException(reason);
        });
    }

    /** What stands against this password for this user, if anything does. */
    static Optional<Reason> objection(String username, String password) {
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            return Optional.of(Reason.PASSWORD_TOO_SHORT);
        }
        if (password.getBytes(UTF_8).length > MAX_BYTES) {
            return Optional.of(Reason.PASSWORD_TOO_LONG);
        }
        String folded = fold(password);
        return CommonPasswords.contains(folded) || isMadeOf(fold(username), folded)
                ? Optional.of(Reason.PASSWORD_TOO_COMMON)
                : Optional.empty();
    }

    /** Whether a password is the user name, once or more, with nothing but digits and signs around it. */
    private static boolean isMadeOf(String username, String password) {
        return password.contains(username)
                && password.replace(username, "").codePoints().noneMatch(Character::isLetter);
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
