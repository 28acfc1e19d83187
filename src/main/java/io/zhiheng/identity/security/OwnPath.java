package io.zhiheng.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** A path of this very application, safe to redirect to. */
public final class OwnPath {

    private OwnPath() {}

    /** @return the path with its query, or empty for anything that could lead elsewhere or round in circles */
    public static Optional<String> of(String candidate) {
        if (candidate == null
                || candidate.length() > 2000
                || !candidate.startsWith("/")
                || candidate.startsWith("//")
                || candidate.contains("\\")
                || candidate.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        try {
            var path = URI.create(candidate.replace(" ", "%20")).getPath();
            var strange = path.contains("//") || path.contains("/..");
            return strange || path.equals("/login") || path.equals("/staff/login") || path.equals("/logout")
                    ? Optional.empty()
                    : Optional.of(candidate);
        } catch (IllegalArgumentException notAPath) {
            return Optional.empty();
        }
    }

    /** The page of this application that the browser says it comes from. */
    public static Optional<String> ofPageBefore(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                    .map(URI::create)
                    .filter(page -> request.getServerName().equals(page.getHost()))
                    .flatMap(page ->
                            of(page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery())));
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }
}
