package io.zhiheng.portal.body;

import io.zhiheng.shared.web.LargestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** How large the body of a request may be: what its route says, and files only where the route takes files. */
@Component
class BodyLimits {

    private final long ordinary;
    private final long upload;
    private final SingletonSupplier<List<Route>> routes;

    BodyLimits(
            BodySettings settings,
            MultipartProperties uploads,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.ordinary = settings.ordinary().toBytes();
        this.upload = uploads.getMaxRequestSize().toBytes();
        this.routes = SingletonSupplier.of(() -> mapping.getObject().getHandlerMethods().entrySet().stream()
                .flatMap(route -> limited(route.getKey(), route.getValue()))
                .toList());
    }

    /** @param onlyFiles the limit is for uploads; whatever else is sent here is ordinary */
    private record Route(Set<RequestMethod> methods, PathPattern path, long bytes, boolean onlyFiles) {

        boolean takes(HttpServletRequest request, RequestPath called) {
            return (methods.isEmpty()
                            || methods.stream().anyMatch(method -> method.name().equals(request.getMethod())))
                    && path.matches(called.pathWithinApplication());
        }
    }

    /** In bytes. */
    long of(HttpServletRequest request) {
        var called = RequestPath.parse(request.getRequestURI(), request.getContextPath());
        var type = String.valueOf(request.getContentType());
        var files = type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
        return routes.obtain().stream()
                .filter(route -> files || !route.onlyFiles())
                .filter(route -> route.takes(request, called))
                .mapToLong(Route::bytes)
                .findFirst()
                .orElse(ordinary);
    }

    private Stream<Route> limited(RequestMappingInfo info, HandlerMethod handler) {
        var own = Stream.of(handler.getMethod(), handler.getBeanType())
                .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, LargestBody.class))
                .filter(limit -> limit != null)
                .findFirst();
        var files = Arrays.stream(handler.getMethodParameters())
                .anyMatch(each -> each.getParameterType() == MultipartFile.class);
        if (own.isEmpty() && !files) {
            return Stream.empty();
        }
        var bytes = own.map(limit -> DataSize.parse(limit.value()).toBytes()).orElse(upload);
        return info.getPathPatternsCondition().getPatterns().stream()
                .map(path -> new Route(info.getMethodsCondition().getMethods(), path, bytes, own.isEmpty()));
    }
}
