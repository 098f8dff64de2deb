package org.caseload.cases;

import org.springframework.dao.DataAccessException;

/** The database refused one case, and said which; the transaction, or what was written since its savepoint, is void. */
public final class CaseRefusedException extends RuntimeException {

    private final int index;

    CaseRefusedException(int index, DataAccessException cause) {
        super(cause);
        this.index = index;
    }

    /** Place of the case among those that were to be registered, 0 for the first. */
    public int index() {
        return index;
    }
}
