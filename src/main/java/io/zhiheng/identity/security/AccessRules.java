package io.zhiheng.identity.security;

import static io.zhiheng.shared.Role.ASSESSOR;
import static io.zhiheng.shared.Role.ENTERPRISE;
import static io.zhiheng.shared.Role.INSTITUTION_MANAGER;
import static io.zhiheng.shared.Role.PLATFORM_ADMIN;
import static io.zhiheng.shared.Role.PROCESS_ADMIN;
import static io.zhiheng.shared.Role.SECURITY_AUDITOR;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Which paths are open to whom; those that are not named are for enterprises. */
final class AccessRules {

    private static final String[] STAFF = {
        INSTITUTION_MANAGER.name(),
        ASSESSOR.name(),
        PROCESS_ADMIN.name(),
        PLATFORM_ADMIN.name(),
        SECURITY_AUDITOR.name()
    };
    /** They store nothing and know nobody: whoever wants to try the method may. */
    static final Set<String> RATINGS = Set.of("/api/v1/ratings/simulate", "/api/v1/ratings/way");

    private static final String[] API_DOCUMENTS = {
        "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui.html", "/swagger-ui/**"
    };

    private AccessRules() {}

    static void ofPrograms(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            boolean demo) {
        // No token begets another or lets people in, who would outlive it, or tells about persons.
        requests.requestMatchers("/account/tokens/**", "/account/members/**", "/account/personal-data.*")
                .denyAll();
        ofBrowsers(requests, demo);
    }

    static void ofBrowsers(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            boolean demo) {
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
                        "/join/**",
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
                .requestMatchers(HttpMethod.POST, RATINGS.toArray(String[]::new))
                .permitAll()
                .requestMatchers(
                        "/staff/desk",
                        "/staff/questions/**",
                        "/staff/institutions/**",
                        "/staff/people/**",
                        "/staff/accounts/**",
                        "/staff/recoveries/**",
                        "/staff/guidance/**",
                        "/staff/statistics/**",
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
                        "/staff/tables/**",
                        "/staff/catalogue/**")
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
                        "/api/v1/admin/catalogues/**",
                        "/api/v1/admin/catalogue-drafts/**")
                .hasRole(PROCESS_ADMIN.name())
                .requestMatchers("/api/v1/admin/**")
                .hasAnyRole(PROCESS_ADMIN.name(), PLATFORM_ADMIN.name())
                .requestMatchers("/api/v1/enterprise/**", "/api/v1/self-assessments/**", "/api/v1/improvements/**")
                .hasRole(ENTERPRISE.name())
                .requestMatchers("/api/v1/assessment-requests/**")
                .hasAnyRole(ENTERPRISE.name(), INSTITUTION_MANAGER.name(), ASSESSOR.name())
                .requestMatchers("/account/members/**")
                .hasRole(ENTERPRISE.name())
                .requestMatchers("/api/**", "/person", "/account/**")
                .authenticated()
                .requestMatchers(API_DOCUMENTS)
                .authenticated()
                .anyRequest()
                .hasRole(ENTERPRISE.name());
    }
}
