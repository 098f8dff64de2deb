package org.caseload.security;

import java.io.Serializable;
import java.util.UUID;

/** The identity of a user; never changes, unlike the user name. */
public record UserId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
