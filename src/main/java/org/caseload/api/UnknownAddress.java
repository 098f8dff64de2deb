package org.caseload.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers under {@code /api} what no controller does, lest the views take it for the address of a page. */
@Component("/api/**")
class UnknownAddress implements HttpRequestHandler {

    private final HandlerExceptionResolver problems;

    UnknownAddress(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) {
        problems.resolveException(request, response, null, new ProblemException(ProblemType.NOT_FOUND));
    }
}
