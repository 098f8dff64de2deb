package org.caseload.storage;

import java.io.IOException;
import org.springframework.core.NestedExceptionUtils;

/** A provider cannot be asked. Carries no text of the provider's, which might hold a secret. */
final class StorageTroubleException extends IOException {

    private final Trouble trouble;

    StorageTroubleException(Trouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    StorageTroubleException(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }

    /** For the log: the kind of the first cause, but none of its words. */
    String reason() {
        Throwable first = NestedExceptionUtils.getMostSpecificCause(this);
        return first == this
                ? trouble.name()
                : trouble + " (" + first.getClass().getName() + ")";
    }
}
