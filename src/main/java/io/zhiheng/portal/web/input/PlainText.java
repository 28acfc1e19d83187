package io.zhiheng.portal.web.input;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.StorableText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses parameters with text that no database and no page can hold, as {@link StrictJson} does in documents. */
@Configuration(proxyBeanMethods = false)
class PlainText implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod)) {
            return true;
        }
        request.getParameterMap().forEach((name, values) -> {
            require(name, name);
            Stream.of(values).forEach(value -> require(name, value));
        });
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            path.forEach((name, value) -> require(name.toString(), value.toString()));
        }
        return true;
    }

    private static void require(String name, String value) {
        if (!StorableText.isStorable(value)) {
            throw RuleBroken.malformed("shared.rule.unreadable-text", StorableText.shownShort(name));
        }
    }
}
