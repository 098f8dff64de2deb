package org.caseload.e2e;

import java.util.Map;

/** Errors in the browser's console that harm nobody, each with its reason. */
final class Noise {

    /** Why it is harmless, by a part of the error's text. */
    private static final Map<String, String> REASONS =
            Map.of("net::ERR_INTERNET_DISCONNECTED", "a test takes the connection away, and gives it back");

    private Noise() {}

    static boolean isHarmless(String error) {
        return REASONS.keySet().stream().anyMatch(error::contains);
    }
}
