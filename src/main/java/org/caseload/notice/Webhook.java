package org.caseload.notice;

import java.net.URI;
import java.util.Base64;

/**
 * An address that is called.
 *
 * @param name what people see and the database keeps, at most 100 characters
 * @param url may hold a secret of the receiver's, so it is shown to nobody
 * @param secret for signatures: {@code whsec_} and the Base64 of 24 to 64 random bytes, as Standard Webhooks has it; the
 *     prefix may be missing
 */
record Webhook(String name, URI url, String secret) {

    private static final String PREFIX = "whsec_";
    private static final int LONGEST_NAME = 100;
    private static final int LEAST_BYTES = 24;
    private static final int MOST_BYTES = 64;

    /** What is missing in the settings comes as null. Messages never hold the secret: they end up in the log. */
    Webhook {
        require(name != null && !name.isBlank() && name.length() <= LONGEST_NAME, "a webhook needs a short name");
        require(url != null && isWebAddress(url), "webhook " + name + ": the url is no plain https address");
        require(secret != null && hasKey(secret), "webhook " + name + ": the secret is not whsec_ and 24 to 64 bytes");
    }

    /** The secret as bytes. */
    byte[] key() {
        return key(secret);
    }

    private static boolean isWebAddress(URI url) {
        return url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null
                && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()));
    }

    private static boolean hasKey(String secret) {
        try {
            int bytes = key(secret).length;
            return bytes >= LEAST_BYTES && bytes <= MOST_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Without address and secret, since settings end up in logs. */
    @Override
    public String toString() {
        return "Webhook[name=" + name + "]";
    }
}
