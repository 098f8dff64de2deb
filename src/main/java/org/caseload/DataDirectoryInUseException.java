package org.caseload;

import java.nio.file.Path;

/** Another Caseload works with the same data directory. */
final class DataDirectoryInUseException extends RuntimeException {

    DataDirectoryInUseException(Path directory, Throwable cause) {
        super("The data directory " + directory + " is in use", cause);
    }
}
