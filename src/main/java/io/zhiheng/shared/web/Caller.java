package io.zhiheng.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Who waits for an answer: programs and scripts get problem documents, people pages. */
public final class Caller {

    private static final String BEARER = "Bearer ";

    private Caller() {}

    public static boolean isProgram(HttpServletRequest request) {
        var accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return path(request).startsWith("/api/")
                || hasToken(request)
                || request.getHeader("X-Requested-With") != null
                || request.getHeader("HX-Request") != null
                || accept.contains("json") && !accept.contains("text/html");
    }

    /** The path that was called, also while its error page is made. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var address = failed == null ? request.getRequestURI() : failed.toString();
        return address.substring(
                Math.min(address.length(), request.getContextPath().length()));
    }

    /** The address that was called, as a problem document names it: not that of the error page. */
    public static URI asked(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var address = failed == null ? request.getRequestURI() : failed.toString();
        try {
            return new URI(address);
        } catch (URISyntaxException unreadable) {
            return URI.create(UriUtils.encodePath(address, StandardCharsets.UTF_8));
        }
    }

    /** Whether it shows a personal token, be it good or not. */
    public static boolean hasToken(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }
}
