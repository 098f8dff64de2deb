package org.caseload.security;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the user who signs in by password; nobody where the settings do not want that. */
@Service
class Accounts implements UserDetailsService {

    private final UserRepository users;
    private final SignInWays ways;

    Accounts(UserRepository users, SignInWays ways) {
        this.users = users;
        this.ways = ways;
    }

    @Override
    public Account loadUserByUsername(String username) {
        return users.findByUsername(username.strip())
                .filter(account -> ways.passwords())
                .orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }
}
