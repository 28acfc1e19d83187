package io.zhiheng.identity.security;

import java.net.URI;
import java.util.Optional;

/** A path of this very application, safe to redirect to. */
public final class OwnPath {

    private OwnPath() {
    }

    /** @return the path with its query, or empty for anything that could lead elsewhere or round in circles */
    public static Optional<String> of(String candidate) {
        if (candidate == null || candidate.length() > 2000 || !candidate.startsWith("/")
                || candidate.startsWith("//") || candidate.contains("\\")
                || candidate.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        try {
            var uri = URI.create(candidate.replace(" ", "%20"));
            var path = uri.normalize().getPath();
            var elsewhere = uri.isAbsolute() || uri.getRawAuthority() != null || path.startsWith("//");
            return elsewhere || path.equals("/login") || path.equals("/staff/login") || path.equals("/logout")
                    ? Optional.empty()
                    : Optional.of(candidate);
        } catch (IllegalArgumentException notAPath) {
            return Optional.empty();
        }
    }
}
