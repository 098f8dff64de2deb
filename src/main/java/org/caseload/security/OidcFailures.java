package org.caseload.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends who was not let in by a provider back to the sign-in page, which says why. */
final class OidcFailures implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(OidcFailures.class);

    private final Audit audit;

    OidcFailures(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        OidcRefusal reason = failure instanceof OidcRefusedException refused ? refused(refused) : unconfirmed(failure);
        response.sendRedirect(request.getContextPath() + "/login?refused=" + reason.name());
    }

    private OidcRefusal refused(OidcRefusedException refused) {
        String object = refused.username().isBlank() ? "unknown user" : "user " + refused.username();
        audit.recordOf(
                null, AuditAction.SIGN_IN_FAILED, object, refused.reason().name());
        return refused.reason();
    }

    /** What was wrong is for the operator: a stranger would only learn how to do better. */
    private OidcRefusal unconfirmed(AuthenticationException failure) {
        log.warn("Signing in by a provider failed: {}", String.valueOf(failure.getMessage()));
        audit.recordOf(null, AuditAction.SIGN_IN_FAILED, "unknown user", OidcRefusal.NOT_CONFIRMED.name());
        return OidcRefusal.NOT_CONFIRMED;
    }
}
