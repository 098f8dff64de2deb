package org.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {

    /** Callers compare these: a name that is gone here is a broken promise. */
    @Test
    void keepsItsTypes() {
        assertThat(Arrays.stream(ProblemType.values()).map(type -> type.uri().toString()))
                .contains(
                        "urn:caseload:problem:invalid-request",
                        "urn:caseload:problem:not-found",
                        "urn:caseload:problem:batch-not-found",
                        "urn:caseload:problem:case-not-found",
                        "urn:caseload:problem:catalog-not-found",
                        "urn:caseload:problem:method-not-allowed",
                        "urn:caseload:problem:not-acceptable",
                        "urn:caseload:problem:batch-wrong-state",
                        "urn:caseload:problem:batch-has-errors",
                        "urn:caseload:problem:batch-nothing-to-do",
                        "urn:caseload:problem:batch-changed-meanwhile",
                        "urn:caseload:problem:body-too-large",
                        "urn:caseload:problem:file-too-large",
                        "urn:caseload:problem:file-type-unsupported",
                        "urn:caseload:problem:unsupported-media-type",
                        "urn:caseload:problem:file-refused",
                        "urn:caseload:problem:catalog-entry-refused",
                        "urn:caseload:problem:unexpected");
    }
}
