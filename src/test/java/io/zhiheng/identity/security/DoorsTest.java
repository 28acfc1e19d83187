package io.zhiheng.identity.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.IntegrationTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class DoorsTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aProgramWithoutTokenGetsAProblemDocument() {
        var answer = mvc.get().uri("/api/v1/self-assessments").exchange();
        assertProblem(answer, HttpStatus.UNAUTHORIZED, "/problems/not-signed-in");
    }

    @Test
    void whoeverWantsToTryTheMethodOfRatingMay() {
        for (var path : List.of("/api/v1/ratings/simulate", "/api/v1/ratings/way")) {
            assertThat(ask(path, "{\"preview\": true}")).as(path).hasStatusOk();
            assertProblem(
                    ask(path, "{\"selfAssessment\": \"11111111-1111-1111-1111-111111111111\"}"),
                    HttpStatus.NOT_FOUND,
                    "/problems/not-found");
        }
    }

    private MvcTestResult ask(String path, String body) {
        return mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void anUnknownTokenGetsAProblemDocument() {
        var answer = as("no-such-token", "/api/v1/self-assessments");
        assertProblem(answer, HttpStatus.UNAUTHORIZED, "/problems/not-signed-in");
        assertThat(answer).headers().hasValue("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void aTokenOpensTheApiWithoutSessionAndWithoutCsrf() {
        var answer = as("demo-enterprise-half", "/api/v1/tasks");
        assertThat(answer.getResponse().getStatus()).isNotIn(401, 403);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void staffDoNotReachAnEnterprisesThings() {
        assertProblem(as("demo-assessor-1", "/api/v1/enterprise/profile"), HttpStatus.FORBIDDEN, "/problems/forbidden");
        assertProblem(
                as("demo-platform-admin", "/api/v1/self-assessments"), HttpStatus.FORBIDDEN, "/problems/forbidden");
        assertProblem(
                as("demo-assessor-1", "/api/v1/self-assessments/" + UUID.randomUUID() + "/workbook.xlsx"),
                HttpStatus.FORBIDDEN,
                "/problems/forbidden");
    }

    @Test
    void enterprisesDoNotReachTheStaffsThings() {
        assertProblem(as("demo-enterprise-done", "/staff"), HttpStatus.FORBIDDEN, "/problems/forbidden");
        assertProblem(
                as("demo-enterprise-done", "/api/v1/admin/rule-tables"), HttpStatus.FORBIDDEN, "/problems/forbidden");
        assertProblem(as("demo-security-auditor", "/staff/questions"), HttpStatus.FORBIDDEN, "/problems/forbidden");
    }

    @Test
    void aVisitorOfAPageIsSentToSignInAndBack() {
        var answer = mvc.get()
                .uri("/self-assessments?page=2")
                .accept(MediaType.TEXT_HTML)
                .exchange();
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/login?next=%2Fself-assessments%3Fpage%3D2");
        assertThat(mvc.get().uri("/staff/questions").accept(MediaType.TEXT_HTML).exchange())
                .hasRedirectedUrl("/staff/login?next=%2Fstaff%2Fquestions");
    }

    @Test
    void aScriptOfAPageGetsAProblemInsteadOfTheSignInPage() {
        var answer = mvc.get()
                .uri("/self-assessments")
                .header("X-Requested-With", "fetch")
                .exchange();
        assertProblem(answer, HttpStatus.UNAUTHORIZED, "/problems/not-signed-in");
    }

    @Test
    void withoutCsrfTokenABrowserChangesNothing() {
        var answer = mvc.post().uri("/api/v1/self-assessments").exchange();
        assertProblem(answer, HttpStatus.FORBIDDEN, "/problems/csrf-token-invalid");
        assertThat(mvc.post()
                        .uri("/api/v1/self-assessments")
                        .with(csrf().asHeader())
                        .exchange())
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void everyAnswerCarriesTheSecureHeaders() {
        assertThat(mvc.get().uri("/login").secure(true).exchange())
                .headers()
                .hasValue("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY)
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
    }

    @Test
    void ofTheActuatorOnlyHealthIsOpen() {
        assertThat(mvc.get().uri("/actuator/health").exchange()).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/env").accept(MediaType.TEXT_HTML).exchange())
                .hasStatus3xxRedirection();
        assertThat(as("demo-enterprise-half", "/actuator/env")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult as(String token, String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    private static void assertProblem(MvcTestResult answer, HttpStatus status, String type) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo(type);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().containsPattern("[\\u4e00-\\u9fff]");
    }
}
