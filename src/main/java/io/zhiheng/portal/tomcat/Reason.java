package io.zhiheng.portal.tomcat;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** Says more exactly than the status why the container refused a request, in words for its sender. */
public final class Reason {

    private static final String KEPT = Reason.class.getName();

    private Reason() {}

    public static void give(ServletRequest request, String words) {
        request.setAttribute(KEPT, words);
    }

    public static Optional<String> of(ServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(KEPT));
    }
}
