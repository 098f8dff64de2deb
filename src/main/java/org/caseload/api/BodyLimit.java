package org.caseload.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Refuses bodies of more than a megabyte, of which a caller who has a token could otherwise send any number. Uploads have
 * a limit of their own. A body of unknown length is read as far as it may be before anything is done with it.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    static final int MOST_BYTES = 1 << 20;

    private final HandlerExceptionResolver problems;
    private final LocaleResolver languages;

    BodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, LocaleResolver languages) {
        this.problems = problems;
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getServletPath().startsWith("/api/")
                || (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long announced = request.getContentLengthLong();
        if (announced > MOST_BYTES) {
            refuse(request, response);
        } else if (announced >= 0) {
            chain.doFilter(request, response);
        } else {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                refuse(request, response);
            } else {
                chain.doFilter(new BufferedRequest(request, body), response);
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) {
        // As the dispatcher does, which has not been reached yet; without it the answer has the server's language.
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        problems.resolveException(
                request, response, null, new ProblemException(ProblemType.BODY_TOO_LARGE, MOST_BYTES));
    }
}
