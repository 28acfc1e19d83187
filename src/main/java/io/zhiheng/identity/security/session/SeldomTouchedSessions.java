package io.zhiheng.identity.security.session;

import io.zhiheng.identity.standing.UnattendedPaths;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Spring Session by itself reads the session again after the answer was sent and writes it for every page: three
 * transactions where one is enough.
 */
@Configuration(proxyBeanMethods = false)
class SeldomTouchedSessions {

    private static final ThreadLocal<SessionsOfRequest> OF_REQUEST = new ThreadLocal<>();

    @Bean
    static BeanPostProcessor usedSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository kept ? used(kept) : bean;
            }
        };
    }

    private static <S extends Session> UsedSessions<S> used(FindByIndexNameSessionRepository<S> kept) {
        return new UsedSessions<>(kept, OF_REQUEST);
    }

    /** Around Spring Session's own filter. */
    @Bean
    FilterRegistrationBean<Filter> sessionsOfOneRequest(ObjectProvider<UnattendedPaths> unattended) {
        var attendance = new Attendance(() -> unattended.stream());
        var registration = new FilterRegistrationBean<Filter>(
                (request, response, chain) -> inOneRequest(attendance, request, response, chain));
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static void inOneRequest(
            Attendance attendance, ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OF_REQUEST.get() != null) {
            chain.doFilter(request, response);
            return;
        }
        OF_REQUEST.set(new SessionsOfRequest(new HashMap<>(), attendance.of((HttpServletRequest) request)));
        try {
            chain.doFilter(request, response);
        } finally {
            OF_REQUEST.remove();
        }
    }
}
