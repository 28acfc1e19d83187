package io.zhiheng.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The log's errors are for whoever has to mend something; what people are refused is none of them. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalsAreNoErrorsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whatIsRefusedIsNotLoggedAsAnError(CapturedOutput log) {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var id = TestEnterprise.body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .get("id")
                .asText();

        assertThat(enterprise.post("/api/v1/self-assessments", Map.of()))
                .as("a second one")
                .hasStatus(409);
        assertThat(enterprise.post("/api/v1/self-assessments/" + id + "/submission", Map.of()))
                .as("too early")
                .hasStatus4xxClientError();
        assertThat(enterprise.post("/api/v1/tasks/" + id + ":completeProfile:-/completion", Map.of()))
                .as("empty")
                .hasStatus4xxClientError();
        assertThat(enterprise.post("/api/v1/tasks/" + id + ":assessQms:QMS/completion", Map.of()))
                .as("not yet")
                .hasStatus4xxClientError();
        assertThat(enterprise.get("/api/v1/nothing")).hasStatus(404);
        assertThat(enterprise.get("/nothing")).hasStatus(404);
        assertThat(mvc.get().uri("/verify/unknown?code=x")).hasStatus(404);

        assertThat(log.getAll()).doesNotContain(" ERROR ").doesNotContain(" WARN ");
    }
}
