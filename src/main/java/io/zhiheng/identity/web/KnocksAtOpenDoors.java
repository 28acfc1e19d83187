package io.zhiheng.identity.web;

import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The calls that anybody may make and that cost something to answer. */
@Configuration(proxyBeanMethods = false)
class KnocksAtOpenDoors implements WebMvcConfigurer, HandlerInterceptor {

    private final RateLimits limits;

    KnocksAtOpenDoors(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/ratings/simulate");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        limits.knock(Door.SIMULATION, request.getRemoteAddr());
        return true;
    }
}
