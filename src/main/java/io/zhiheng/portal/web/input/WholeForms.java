package io.zhiheng.portal.web.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form or query that the container could not read to its end. It would go on with what it has got, or with
 * nothing, and an empty form means something else than the one that was sent. Files are read later, by whoever may send
 * them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class WholeForms extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request) || isWhole(request)) {
            chain.doFilter(request, response);
        } else if (response.isCommitted()) {
            logger.debug("The container has answered already: the form did not arrive");
        } else if (request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR) == FailReason.POST_TOO_LARGE) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private static boolean isWhole(HttpServletRequest request) {
        request.getParameterMap();
        return request.getAttribute(Globals.PARAMETER_PARSE_FAILED_ATTR) == null;
    }
}
