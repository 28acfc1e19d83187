package io.zhiheng.identity.web;

import io.zhiheng.identity.CurrentActor;
import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.shared.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What anybody may ask and that costs something to answer, or that could be asked again and again until it is guessed.
 * People who have signed in are not counted, however many share an address; programs are, by the account of their
 * token. Only codes are guessed by anybody.
 */
@Configuration(proxyBeanMethods = false)
class RateLimitedPaths implements WebMvcConfigurer {

    private final RateLimits limits;

    RateLimitedPaths(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(counting(Attempt.VISITOR))
                .addPathPatterns("/**")
                .excludePathPatterns("/error");
        registry.addInterceptor(counting(Attempt.SIMULATION)).addPathPatterns("/api/v1/ratings/**");
        registry.addInterceptor(counting(Attempt.VERIFICATION)).addPathPatterns("/verify/**");
    }

    private HandlerInterceptor counting(Attempt attempt) {
        return new HandlerInterceptor() {

            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                if (!(handler instanceof HandlerMethod)) {
                    return true;
                }
                var actor = CurrentActor.find();
                if (actor.isEmpty() || attempt == Attempt.VERIFICATION) {
                    limits.count(attempt, request.getRemoteAddr());
                } else if (Caller.hasToken(request)) {
                    limits.count(attempt, actor.get().account());
                }
                return true;
            }
        };
    }
}
