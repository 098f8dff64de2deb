package org.caseload.security;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the user who signs in. */
@Service
class Accounts implements UserDetailsService {

    private final UserRepository users;

    Accounts(UserRepository users) {
        this.users = users;
    }

    @Override
    public Account loadUserByUsername(String username) {
        return users.findByUsername(username.strip()).orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }
}
