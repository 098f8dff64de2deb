package org.caseload.security;

/** Why somebody does not get in by an OpenID provider. The names are in the address of the sign-in page and in the audit. */
public enum OidcRefusal {
    /** None of the roles that the provider names is one here. */
    NO_ROLE,
    DEACTIVATED,
    /** The provider names nobody, or by a name that is too long. */
    NAME_UNUSABLE,
    /** Another account has the name; it is not taken over. */
    NAME_TAKEN,
    /** The provider does not answer, said no, or what it sent is not to be believed. */
    NOT_CONFIRMED
}
