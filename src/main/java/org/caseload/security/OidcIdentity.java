package org.caseload.security;

/** Who somebody is for ever; names and addresses change hands. */
record OidcIdentity(String issuer, String subject) {}
