package io.zhiheng.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The thread of the PDF viewer may compile WebAssembly, which decodes JPEG 2000: without it scans stay white. A worker
 * obeys the policy of its own file, so that no page needs the permission.
 */
@Component
class PdfWorkerPolicy implements WebMvcConfigurer, HandlerInterceptor {

    static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/assets/pdf-worker*.js");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", POLICY);
        return true;
    }
}
