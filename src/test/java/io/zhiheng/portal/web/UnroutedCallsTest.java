package io.zhiheng.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class UnroutedCallsTest {

    private static final String TOKEN = "Bearer demo-enterprise-half";

    @Autowired
    MockMvcTester mvc;

    @Test
    void anUnknownAddressOfTheApiIsAProblem() {
        assertProblem(
                mvc.get().uri("/api/v1/nothing").header("Authorization", TOKEN).exchange(), 404);
    }

    @Test
    void aMethodThatAnAddressDoesNotHaveIsAProblem() {
        assertProblem(
                mvc.delete()
                        .uri("/api/v1/self-assessments")
                        .header("Authorization", TOKEN)
                        .exchange(),
                405);
    }

    @Test
    void anUploadThatIsNoneIsAProblem() {
        assertProblem(
                mvc.post()
                        .uri("/api/v1/enterprise/documents")
                        .header("Authorization", TOKEN)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange(),
                415);
    }

    @Test
    void aParameterOfTheWrongTypeIsABadRequest() {
        assertProblem(
                mvc.get()
                        .uri("/api/v1/evidence?page=x")
                        .header("Authorization", TOKEN)
                        .exchange(),
                400);
    }

    private static void assertProblem(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/http-" + status);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().matches(".*\\p{IsHan}.*");
    }
}
