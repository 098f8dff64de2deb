package org.caseload.security;

/** What an API token may do at most; its owner's role limits it as well. The names are stored. */
public enum TokenScope {
    READ(Role.VIEWER),
    WRITE(Role.CASE_CREATOR),
    ADMIN(Role.ADMINISTRATOR);

    private final Role role;

    TokenScope(Role role) {
        this.role = role;
    }

    /** Whether it allows no more than this role does. */
    public boolean isWithin(Role owner) {
        return role.compareTo(owner) <= 0;
    }

    /** What the owner may do with such a token. */
    Role limit(Role owner) {
        return isWithin(owner) ? role : owner;
    }
}
