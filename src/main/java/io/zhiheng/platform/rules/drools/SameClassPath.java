package io.zhiheng.platform.rules.drools;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The application's classes, each looked for once. A compiler asks thousands of times whether some name is a type or a
 * package; the answer is mostly no, and takes a look into every jar. What lies on the class path stays the same as long
 * as the application runs.
 */
final class SameClassPath extends ClassLoader {

    private final Map<String, Optional<URL>> found = new ConcurrentHashMap<>();

    SameClassPath(ClassLoader application) {
        super(application);
    }

    @Override
    public URL getResource(String name) {
        return found.computeIfAbsent(
                        name, each -> Optional.ofNullable(getParent().getResource(each)))
                .orElse(null);
    }
}
