package org.caseload.security;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Long passwords that everybody tries first. Shorter ones are refused for their length. */
final class CommonPasswords {

    /** Keys side by side, the alphabet, the digits: any stretch of these. */
    private static final List<String> ROWS = List.of(
            "123456789012345678901234567890",
            "098765432109876543210987654321",
            "abcdefghijklmnopqrstuvwxyz0123456789",
            "zyxwvutsrqponmlkjihgfedcba9876543210",
            "1234567890qwertyuiopasdfghjklzxcvbnm1234567890",
            "1234567890azertyuiopqsdfghjklmwxcvbn1234567890",
            "1234567890qwertzuiopasdfghjklyxcvbnm1234567890",
            "1q2w3e4r5t6y7u8i9o0p",
            "1a2z3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
            "q1w2e3r4t5y6u7i8o9p0",
            "!qaz@wsx#edc$rfv%tgb^yhn",
            "!@#$%^&*()qwertyuiop");

    /** The same few characters again and again. */
    private static final Pattern REPETITION = Pattern.compile("(.{1,12}?)\\1+.{0,3}");

    private static final Set<String> SENTENCES = Set.of(
            "correcthorsebatterystaple",
            "correct horse battery staple",
            "correct-horse-battery-staple",
            "administrator123",
            "administrator1234",
            "administrateur1",
            "administrateur123",
            "caseload-administrator",
            "caseloadadministrator",
            "caseload administrator",
            "caseloadpassword",
            "caseloadpassword1",
            "changemechangeme",
            "changemeplease!",
            "changethispassword",
            "change-this-password",
            "defaultpassword",
            "defaultpassword1",
            "ilovemylaboratory",
            "iloveyousomuch!",
            "iloveyousomuch1",
            "iloveyouforever",
            "iloveyouforever1",
            "jetaimepourlavie",
            "laboratory12345",
            "laboratorypassword",
            "letmeinletmein1",
            "mot-de-passe-123",
            "motdepasse12345",
            "motdepasse123456",
            "mypassword12345",
            "mypasswordissecret",
            "notmypassword123",
            "password12345678",
            "password123456789",
            "password1234567890",
            "passwordpassword1",
            "p@ssw0rd12345678",
            "passw0rd12345678",
            "p@ssword12345678",
            "qwerty123456789",
            "qwerty1234567890",
            "azerty123456789",
            "azerty1234567890",
            "supersecretpassword",
            "thisisapassword",
            "thisismypassword",
            "thisismypassword1",
            "this is my password",
            "trustno1trustno1",
            "welcome123456789",
            "bienvenue123456",
            "bienvenue1234567");

    private CommonPasswords() {}

    /** @param password in lower case */
    static boolean contains(String password) {
        return SENTENCES.contains(password)
                || ROWS.stream().anyMatch(row -> row.contains(password))
                || REPETITION.matcher(password).matches();
    }
}
