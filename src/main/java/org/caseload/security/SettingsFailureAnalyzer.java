package org.caseload.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences, and without a stack trace, why the start is refused. */
final class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<SettingsRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SettingsRefusedException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
