package io.zhiheng.identity.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Programs and scripts get a problem document, people the sign-in page or the page that says no. */
@Component
class AccessRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Words words;
    private final ObjectMapper json;

    AccessRefusals(Words words, ObjectMapper json) {
        this.words = words;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (Caller.isProgram(request)) {
            write(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in");
            return;
        }
        var login = path(request).startsWith("/staff") ? "/staff/login" : "/login";
        var next = whereOneWas(request).map(path -> "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        response.sendRedirect(request.getContextPath() + login + next.orElse(""));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var rule = why instanceof CsrfException
                ? "csrf-token-invalid"
                : why instanceof ReadOnlyToken ? "token-read-only" : "forbidden";
        if (Caller.isProgram(request)) {
            write(request, response, HttpStatus.FORBIDDEN, rule);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String rule)
            throws IOException {
        var detail = words.of("identity.rule." + rule);
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + rule));
        problem.setInstance(Caller.asked(request));
        var reference = MDC.get("requestId");
        if (reference != null) {
            problem.setProperty("requestId", reference);
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private static Optional<String> whereOneWas(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            return OwnPath.of(path(request) + (query == null ? "" : "?" + query));
        }
        // A form's address cannot be visited; its page can.
        return OwnPath.ofPageBefore(request);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
