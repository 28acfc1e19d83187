package io.zhiheng.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says at once that the database or the disk is missing. Stands before the filter that looks up sessions, because that
 * is what fails first without a database; controllers' failures come by here too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OutageAnswers extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(OutageAnswers.class);

    private final OutagePage page;
    private final OutageHealth health;

    OutageAnswers(OutagePage page, OutageHealth health) {
        this.page = page;
        this.health = health;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            var outage = Outage.of(failure).orElse(null);
            if (outage == null) {
                throw failure;
            }
            health.met(outage);
            log.error("{} {} met {}: {}", request.getMethod(), request.getRequestURI(), outage, reason(failure));
            if (response.isCommitted()) {
                throw failure;
            }
            page.write(outage, request, response);
        }
    }

    private static String reason(Throwable failure) {
        var last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last.toString();
    }

    /** The page of another error may meet the outage, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
