package org.caseload.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What Spring Security knows of a user. Has the authority of its role and of every lesser one, so that whoever asks for a
 * role, be it a filter chain or a view, needs to know nothing of their order.
 */
sealed class Account implements UserDetails, CredentialsContainer permits OidcAccount {

    private final SignedIn signedIn;
    private final boolean active;
    private @Nullable String passwordHash;
    private volatile int epoch;

    Account(SignedIn signedIn, @Nullable String passwordHash, boolean active, int epoch) {
        this.signedIn = signedIn;
        this.passwordHash = passwordHash;
        this.active = active;
        this.epoch = epoch;
    }

    SignedIn signedIn() {
        return signedIn;
    }

    /** How the user signed in, as the audit says it. */
    String way() {
        return "password";
    }

    /** The user's epoch when the session began; the session ends when the user has another one. */
    int epoch() {
        return epoch;
    }

    /** Lets this session go on when its own user ends all others. */
    void renew(int next) {
        epoch = next;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(signedIn);
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return signedIn.username();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** The same user, however often loaded. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && signedIn.id().equals(account.signedIn.id());
    }

    @Override
    public int hashCode() {
        return signedIn.id().hashCode();
    }

    @Override
    public String toString() {
        return signedIn.toString();
    }

    private static List<SimpleGrantedAuthority> authorities(SignedIn signedIn) {
        return Arrays.stream(Role.values())
                .filter(signedIn::may)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
