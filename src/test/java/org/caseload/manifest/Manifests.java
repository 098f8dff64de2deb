package org.caseload.manifest;

import java.io.IOException;

/** Reads what must not be refused. */
final class Manifests {

    private Manifests() {}

    static Manifest read(String fileName, byte[] bytes) throws IOException {
        ManifestReader reader = new ManifestReader(ManifestLimits.ofCases(10_000));
        return (Manifest) reader.read(fileName, ByteSource.of(bytes), RowProgress.NONE);
    }
}
