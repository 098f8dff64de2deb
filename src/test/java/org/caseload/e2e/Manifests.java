package org.caseload.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The manifests that laboratories of our acquaintance send. */
final class Manifests {

    private Manifests() {}

    /**
     * A manifest as it was sent, but for some words.
     *
     * @param replacements what stands there and what shall, in turn; with other families and storage providers, tests that
     *     share an application do not meet
     */
    static byte[] bytes(String name, String... replacements) {
        String text = new String(read(name), StandardCharsets.UTF_8);
        for (int i = 0; i < replacements.length; i += 2) {
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream file = Manifests.class.getResourceAsStream("/manifests/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
