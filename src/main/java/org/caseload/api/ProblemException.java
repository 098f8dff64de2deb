package org.caseload.api;

import java.util.Locale;
import org.springframework.http.ProblemDetail;

/** A request that the REST API itself cannot follow. */
final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final String reason;
    private final transient Object[] arguments;

    ProblemException(ProblemType type, Object... arguments) {
        this(type, "", arguments);
    }

    private ProblemException(ProblemType type, String reason, Object[] arguments) {
        super(type + " " + reason);
        this.type = type;
        this.reason = reason;
        this.arguments = arguments;
    }

    static ProblemException of(RequestFault fault, Object... arguments) {
        return new ProblemException(ProblemType.INVALID_REQUEST, fault.name(), arguments);
    }

    ProblemType type() {
        return type;
    }

    ProblemDetail problem(Locale locale) {
        return type.because(reason, locale, arguments);
    }
}
