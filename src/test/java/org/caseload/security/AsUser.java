package org.caseload.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test as somebody who is signed in. There need not be such a user in the database. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = AsUser.Factory.class)
public @interface AsUser {

    Role role() default Role.ADMINISTRATOR;

    String id() default "00000000-0000-4000-8000-000000000001";

    String username() default "test";

    /** Makes the context. */
    final class Factory implements WithSecurityContextFactory<AsUser> {

        @Override
        public SecurityContext createSecurityContext(AsUser user) {
            UserId id = new UserId(UUID.fromString(user.id()));
            Account account =
                    new Account(new SignedIn(id, user.username(), user.username(), user.role()), null, true, 0);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
            return context;
        }
    }
}
