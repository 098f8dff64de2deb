package org.caseload.security;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets pages have the security headers. Every page reaches Vaadin by a forward, after which Tomcat sends the answer itself
 * and asks no wrapper; Spring Security's, which adds the headers at the last moment, would be left out.
 */
@Component
class HeadersOfForwards implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
