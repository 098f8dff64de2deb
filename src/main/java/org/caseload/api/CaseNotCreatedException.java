package org.caseload.api;

import java.util.List;
import org.caseload.manifest.Finding;

/** What is known of a case does not make one. */
final class CaseNotCreatedException extends RuntimeException {

    private final transient List<Finding> findings;

    CaseNotCreatedException(List<Finding> findings) {
        this.findings = findings;
    }

    List<Finding> findings() {
        return findings;
    }
}
