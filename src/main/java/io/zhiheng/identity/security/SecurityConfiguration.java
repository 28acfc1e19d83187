package io.zhiheng.identity.security;

import static io.zhiheng.shared.Role.ASSESSOR;
import static io.zhiheng.shared.Role.ENTERPRISE;
import static io.zhiheng.shared.Role.INSTITUTION_MANAGER;
import static io.zhiheng.shared.Role.PLATFORM_ADMIN;
import static io.zhiheng.shared.Role.PROCESS_ADMIN;
import static io.zhiheng.shared.Role.SECURITY_AUDITOR;

import io.zhiheng.identity.CurrentActor;
import io.zhiheng.identity.application.ActorQueries;
import io.zhiheng.identity.domain.AccountEvent.SignedOut;
import io.zhiheng.shared.web.Caller;
import jakarta.servlet.DispatcherType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Two filter chains: one for programs with a personal token, one for browsers with a session. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; frame-ancestors 'none'; "
            + "base-uri 'self'; form-action 'self'";

    private static final String[] STAFF = {
        INSTITUTION_MANAGER.name(),
        ASSESSOR.name(),
        PROCESS_ADMIN.name(),
        PLATFORM_ADMIN.name(),
        SECURITY_AUDITOR.name()
    };
    /** They store nothing and know nobody: whoever wants to try the method may. */
    private static final String[] RATINGS = {"/api/v1/ratings/simulate", "/api/v1/ratings/way"};

    private static final String[] API_DOCUMENTS = {
        "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui.html", "/swagger-ui/**"
    };

    private final boolean demo;

    SecurityConfiguration(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ActorQueries actors, AccessRefusals refusals) throws Exception {
        return http.securityMatcher(Caller::hasToken)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerTokenFilter(actors, refusals), AuthorizationFilter.class)
                .authorizeHttpRequests(this::whoMayWhat)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http, SignedInSession session, AccessRefusals refusals, ApplicationEventPublisher events)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(session))
                .csrf(csrf -> csrf.csrfTokenRepository(readableBySameSite())
                        .csrfTokenRequestHandler(new ReadableCsrfToken())
                        .ignoringRequestMatchers(RATINGS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutSuccessUrl("/")
                        .addLogoutHandler((request, response, who) -> CurrentActor.find()
                                .ifPresent(actor -> events.publishEvent(new SignedOut(actor.account())))))
                .authorizeHttpRequests(this::whoMayWhat)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    private void whoMayWhat(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // What goes on of a call that was let in.
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll();
        if (demo) {
            requests.requestMatchers(API_DOCUMENTS).permitAll();
        }
        requests.requestMatchers(
                        "/",
                        "/login",
                        "/register/**",
                        "/password-reset",
                        "/new-password",
                        "/staff/login",
                        "/staff/password-reset",
                        "/staff/invitation/**",
                        "/staff/first-administrator/**",
                        "/staff/second-factor/**",
                        "/account-recovery/**",
                        "/publicity/**",
                        "/captcha/**",
                        "/api/v1/sms-codes",
                        "/privacy",
                        "/guidance/**",
                        "/verify/**",
                        "/assets/**",
                        "/favicon.ico",
                        "/error",
                        "/dev/**",
                        "/actuator/health/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/v1/catalogue")
                .permitAll()
                .requestMatchers(HttpMethod.POST, RATINGS)
                .permitAll()
                .requestMatchers(
                        "/staff/desk",
                        "/staff/questions/**",
                        "/staff/institutions/**",
                        "/staff/people/**",
                        "/staff/accounts/**",
                        "/staff/recoveries/**",
                        "/staff/guidance/**",
                        "/staff/failed-reports/**",
                        "/api/v1/admin/accounts/**")
                .hasRole(PLATFORM_ADMIN.name())
                .requestMatchers("/staff/audit/**")
                .hasRole(SECURITY_AUDITOR.name())
                .requestMatchers("/staff/assessors/**")
                .hasRole(INSTITUTION_MANAGER.name())
                .requestMatchers("/staff/me/**")
                .hasRole(ASSESSOR.name())
                .requestMatchers("/staff/tasks/**", "/staff/requests/**")
                .hasAnyRole(INSTITUTION_MANAGER.name(), ASSESSOR.name())
                .requestMatchers(
                        "/staff/administration/**",
                        "/staff/processes/**",
                        "/staff/instances/**",
                        "/staff/incidents/**",
                        "/staff/migrations/**",
                        "/staff/tables/**")
                .hasRole(PROCESS_ADMIN.name())
                .requestMatchers("/staff/**")
                .hasAnyRole(STAFF)
                .requestMatchers(
                        "/api/v1/admin/processes/**",
                        "/api/v1/admin/process-drafts/**",
                        "/api/v1/admin/process-contracts/**",
                        "/api/v1/admin/instances/**",
                        "/api/v1/admin/forms/**",
                        "/api/v1/admin/rule-tables/**",
                        "/api/v1/admin/table-drafts/**",
                        "/api/v1/admin/table-sets/**",
                        "/api/v1/admin/table-releases/**",
                        "/api/v1/admin/catalogues/**")
                .hasRole(PROCESS_ADMIN.name())
                .requestMatchers("/api/v1/admin/**")
                .hasAnyRole(PROCESS_ADMIN.name(), PLATFORM_ADMIN.name())
                .requestMatchers("/api/v1/enterprise/**", "/api/v1/self-assessments/**", "/api/v1/improvements/**")
                .hasRole(ENTERPRISE.name())
                .requestMatchers("/api/v1/assessment-requests/**")
                .hasAnyRole(ENTERPRISE.name(), INSTITUTION_MANAGER.name(), ASSESSOR.name())
                .requestMatchers("/api/**", "/person", "/account/**")
                .authenticated()
                .requestMatchers(API_DOCUMENTS)
                .authenticated()
                .anyRequest()
                .hasRole(ENTERPRISE.name());
    }

    static CookieCsrfTokenRepository readableBySameSite() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(Customizer.withDefaults());
    }
}
