package org.caseload.api;

import org.jspecify.annotations.Nullable;

/** The name of an uploaded file. */
final class UploadName {

    private static final String UNNAMED = "manifest.csv";

    private UploadName() {}

    /** The name without the folders that some callers send along. */
    static String of(@Nullable String sent) {
        if (sent == null) {
            return UNNAMED;
        }
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .strip();
        return name.isEmpty() ? UNNAMED : name;
    }
}
