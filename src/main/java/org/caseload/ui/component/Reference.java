package org.caseload.ui.component;

import org.caseload.batch.SupportReference;

/**
 * What a user quotes for support, and what the log has beside the cause.
 *
 * @param value such as REF-7B20A1CC
 */
public record Reference(String value) {

    /** A new random one. */
    public static Reference random() {
        return new Reference(SupportReference.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
