package org.caseload.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.caseload.security.SignInAttempts.Attempt;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Notes who signed in and out, and who tried in vain. */
@Component
@Transactional
class SignIns {

    private final SignInAttempts attempts;
    private final KnownDevices devices;
    private final UserRepository users;
    private final Audit audit;
    private final Clock clock;

    SignIns(SignInAttempts attempts, KnownDevices devices, UserRepository users, Audit audit, Clock clock) {
        this.attempts = attempts;
        this.devices = devices;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    public void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Account account) {
            SignedIn user = account.signedIn();
            users.noteSignIn(user.id(), clock.instant());
            audit.recordOf(user, AuditAction.SIGNED_IN, about(user), account.way());
            if (!(account instanceof OidcAccount)
                    && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange) {
                remember(user, exchange);
            }
        }
    }

    /** Passwords only: nobody guesses at a provider here. */
    private void remember(SignedIn user, ServletRequestAttributes exchange) {
        HttpServletRequest request = exchange.getRequest();
        Attempt attempt = SignInDelay.attempt(request);
        attempts.succeeded(attempt);
        HttpServletResponse response = exchange.getResponse();
        if (response != null && !devices.isKnown(attempt.device(), user.username())) {
            DeviceCookie.write(devices.add(user.id()), request, response);
        }
    }

    /** A name that nobody has is not kept: it may be a password that was typed into the wrong field. */
    @EventListener
    public void on(AbstractAuthenticationFailureEvent event) {
        String object = users.findByUsername(event.getAuthentication().getName().strip())
                .map(account -> about(account.signedIn()))
                .orElse("unknown user");
        audit.recordOf(null, AuditAction.SIGN_IN_FAILED, object);
    }

    @EventListener
    public void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Account account) {
            audit.recordOf(account.signedIn(), AuditAction.SIGNED_OUT, about(account.signedIn()));
        }
    }

    private static String about(SignedIn user) {
        return "user " + user.username();
    }
}
