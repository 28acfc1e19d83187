package io.zhiheng.assessment.web;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class LastPlacesTest {

    @Test
    void workGoesOnWhereItWasLeft(@Autowired MockMvcTester mvc, @Autowired JdbcTemplate jdbc) {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var id = body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .get("id")
                .asText();
        var place = "/self-assessments/" + id + "/indicators/QMS-02";

        assertThat(enterprise.get(place)).hasStatusOk();

        await().untilAsserted(
                        () -> assertThat(enterprise.get("/home")).bodyText().contains("href=\"" + place + "\""));
    }
}
