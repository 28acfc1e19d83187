package io.zhiheng.notification.occasion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.assessment.ReminderDue;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.EnterpriseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class SelfAssessmentRemindersTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    TestEnterprise enterprise;

    @BeforeEach
    void begin() {
        enterprise = new TestEnterprise(mvc, jdbc);
    }

    @ParameterizedTest
    @EnumSource
    void everyReminderHasItsOwnWordsAndLeadsToTheSelfAssessment(ReminderDue.Notice notice) {
        var assessment = SelfAssessmentId.next();
        events.publishEvent(new ReminderDue(assessment, enterprise.id(), notice));
        var item = body(enterprise.get("/api/v1/inbox")).get("items").get(0);
        assertThat(item.get("subject").asText()).contains("自评估");
        assertThat(item.get("text").asText()).startsWith("贵企业");
        assertThat(item.get("link").asText()).isEqualTo("/self-assessments/" + assessment);
    }

    @Test
    void anEnterpriseWithoutAnAccountIsNotReminded() {
        var nobody = EnterpriseId.next();
        events.publishEvent(new ReminderDue(SelfAssessmentId.next(), nobody, ReminderDue.Notice.SEVEN_DAYS));
        assertThat(jdbc.queryForObject("select count(*) from notice where recipient = ?", Long.class, nobody.value()))
                .isZero();
    }
}
