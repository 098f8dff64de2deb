package org.caseload.security;

import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Runs tests as an administrator, since services let nobody else do everything. Asks the test's own application for the
 * place where it keeps users: Spring Security's static one is that of the application that started last.
 */
public final class AsAdministrator implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        signIn(contexts(test), Role.ADMINISTRATOR);
    }

    @Override
    public void afterTestMethod(TestContext test) {
        contexts(test).clearContext();
    }

    /** Goes on as somebody of this role, whom the database need not know. */
    public static void signIn(SecurityContextHolderStrategy contexts, Role role) {
        signIn(contexts, new SignedIn(new UserId(new UUID(0, 1)), "test", "test", role));
    }

    /** Goes on as this user. */
    public static void signIn(SecurityContextHolderStrategy contexts, SignedIn user) {
        Account account = new Account(user, null, true, 0);
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        contexts.setContext(context);
    }

    private static SecurityContextHolderStrategy contexts(TestContext test) {
        return test.getApplicationContext().getBean(SecurityContextHolderStrategy.class);
    }
}
