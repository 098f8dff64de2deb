package org.caseload.batch;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What a person quotes for support, and what the log has beside the cause: {@code REF-} and eight hexadecimal digits. */
public final class SupportReference {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SupportReference() {}

    /** A new random one; unique in all likelihood, and nothing depends on it. */
    public static String next() {
        return "REF-" + HexFormat.of().withUpperCase().toHexDigits(RANDOM.nextInt());
    }
}
