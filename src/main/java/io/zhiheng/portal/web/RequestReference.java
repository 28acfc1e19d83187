package io.zhiheng.portal.web;

import io.zhiheng.portal.tomcat.NumberedRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The number of a request: in each log line, in the answer's header and on the page that says something went wrong. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestReference extends OncePerRequestFilter {

    static final String KEY = NumberedRequests.KEY;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = (String) request.getAttribute(KEY);
        var reference = given != null ? given : NumberedRequests.next();
        request.setAttribute(KEY, reference);
        response.setHeader("X-Request-Id", reference);
        var before = MDC.get(KEY);
        MDC.put(KEY, reference);
        try {
            chain.doFilter(request, response);
        } finally {
            restore(before);
        }
    }

    /** The container, which gave the number, may still have something to say. */
    private static void restore(String before) {
        if (before == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, before);
        }
    }

    /** The error page is a dispatch of its own and shows the number of the request that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
