package io.zhiheng.notification.occasion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.report.ReportGivenUp;
import io.zhiheng.report.ReportIssued;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ReportNoticesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private final SelfAssessmentId assessment = SelfAssessmentId.next();
    private TestEnterprise enterprise;

    @BeforeEach
    void begin() {
        enterprise = new TestEnterprise(mvc, jdbc);
    }

    @Test
    void theEnterpriseHearsThatItsReportIsThere() {
        events.publishEvent(new ReportIssued(assessment, enterprise.id(), 1, "ZH-SA-2026-000001", "0".repeat(64)));
        var notice = body(enterprise.get("/api/v1/inbox")).get("items").get(0);
        assertThat(notice.get("subject").asText()).isEqualTo("自评估报告已生成");
        assertThat(notice.get("text").asText()).contains("编号 ZH-SA-2026-000001");
        assertThat(notice.get("link").asText()).isEqualTo("/self-assessments/" + assessment + "/result");
    }

    @Test
    void whoRunsThePlatformHearsThatAReportFailedAndTheEnterpriseToo() {
        events.publishEvent(new ReportGivenUp(assessment, enterprise.id()));
        assertThat(body(enterprise.get("/api/v1/inbox"))
                        .get("items")
                        .get(0)
                        .get("subject")
                        .asText())
                .isEqualTo("自评估报告生成失败");
        var told = body(new TestStaff(mvc, "demo-platform-admin").get("/api/v1/inbox"))
                .get("items")
                .get(0);
        assertThat(told.get("subject").asText()).isEqualTo("自评估报告生成失败，请处理");
        assertThat(told.get("text").asText()).contains(assessment.toString());
    }
}
