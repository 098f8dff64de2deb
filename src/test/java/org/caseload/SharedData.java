package org.caseload;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/** Files of laboratories and others that are no part of the product. */
public final class SharedData {

    private SharedData() {}

    /** Where a file is if it is there. */
    public static Path path(String folder, String name) {
        return Path.of(System.getProperty("caseload.shared-data", "../shared/data"), folder, name);
    }

    /** A file without which the test is skipped. */
    public static Path file(String folder, String name) {
        Path file = path(folder, name);
        assumeThat(file).exists();
        return file;
    }
}
