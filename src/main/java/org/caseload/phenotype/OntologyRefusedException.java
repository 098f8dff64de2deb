package org.caseload.phenotype;

import org.jspecify.annotations.Nullable;

/** A file that is not taken for a release of the Human Phenotype Ontology. */
public final class OntologyRefusedException extends RuntimeException {

    /** What stands against it. */
    public enum Reason {
        /** Neither JSON nor compressed JSON, or cut off. */
        NOT_JSON,
        /** JSON, but no graph with the terms of HPO. */
        NOT_HPO,
        /** The graph does not say which release it is. */
        NO_VERSION,
        /** More bytes than a release could have, when uncompressed. */
        TOO_LARGE
    }

    private final Reason reason;

    OntologyRefusedException(Reason reason) {
        this(reason, null);
    }

    OntologyRefusedException(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
