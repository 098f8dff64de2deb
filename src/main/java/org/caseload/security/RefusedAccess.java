package org.caseload.security;

import jakarta.servlet.http.HttpServletRequest;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what signed-in users were refused, be it by a filter chain or by a service. */
@Component
class RefusedAccess {

    private final Audit audit;
    private final CurrentUser currentUser;

    RefusedAccess(Audit audit, CurrentUser currentUser) {
        this.audit = audit;
        this.currentUser = currentUser;
    }

    /** In a transaction of its own: the one of the refused verb comes to nothing. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(AuthorizationDeniedEvent<?> refused) {
        if (currentUser.find().isPresent()) {
            audit.record(AuditAction.ACCESS_REFUSED, describe(refused.getObject()));
        }
    }

    /** A verb by its name, an address by its path: queries and arguments may hold what nobody should read here. */
    private static String describe(Object object) {
        return switch (object) {
            case MethodInvocation call ->
                call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName();
            case HttpServletRequest request -> request.getMethod() + " " + request.getRequestURI();
            default -> object.getClass().getSimpleName();
        };
    }
}
