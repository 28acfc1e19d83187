package io.zhiheng.identity.security.session;

import io.zhiheng.identity.standing.UnattendedPaths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Whether somebody sits at the page that asks, or it asks by itself: by its path, or because it says so. */
final class Attendance {

    private static final String BY_ITSELF = "X-Unattended";

    private final Supplier<Stream<UnattendedPaths>> paths;
    private volatile List<PathPattern> patterns;

    Attendance(Supplier<Stream<UnattendedPaths>> paths) {
        this.paths = paths;
    }

    boolean of(HttpServletRequest request) {
        if (request.getHeader(BY_ITSELF) != null) {
            return false;
        }
        var path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return patterns().stream().noneMatch(each -> each.matches(path));
    }

    /** Asked when the first request comes: a filter is made before those who know them. */
    private List<PathPattern> patterns() {
        if (patterns == null) {
            patterns = paths.get()
                    .flatMap(each -> each.patterns().stream())
                    .map(PathPatternParser.defaultInstance::parse)
                    .toList();
        }
        return patterns;
    }
}
