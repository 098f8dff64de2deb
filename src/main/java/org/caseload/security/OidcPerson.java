package org.caseload.security;

/**
 * Somebody whom a provider vouches for.
 *
 * @param username as the provider says; blank when it does not
 * @param displayName blank for the user name
 */
record OidcPerson(OidcIdentity identity, String username, String displayName, Role role) {}
