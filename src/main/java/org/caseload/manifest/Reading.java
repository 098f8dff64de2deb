package org.caseload.manifest;

import java.util.List;

/** What became of reading a file: a table, or a refusal with its reasons. */
public sealed interface Reading permits Manifest, Reading.Refused {

    /** What the reader has to say, in the order of the lines. */
    List<Finding> findings();

    /**
     * A file that is not read.
     *
     * @param findings at least one that {@linkplain FindingCode#rejectsFile() rejects the file}
     */
    record Refused(List<Finding> findings) implements Reading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
