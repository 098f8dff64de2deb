package org.caseload.batch;

/** There is no batch with this id. */
public final class BatchNotFoundException extends RuntimeException {

    private final BatchId id;

    public BatchNotFoundException(BatchId id) {
        super("no batch " + id);
        this.id = id;
    }

    public BatchId id() {
        return id;
    }
}
