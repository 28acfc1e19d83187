package io.zhiheng.notification.occasion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.StepTaken;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class StepNoticesTest {

    private static final String MANAGER = "demo-institution-manager";
    private static final UUID LEAD = account("demo-assessor-1");
    private static final UUID MEMBER = account("demo-assessor-2");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    AssessmentRequestId request;
    String number;
    TestEnterprise enterprise;

    @BeforeEach
    void begin() {
        request = AssessmentRequestId.next();
        number = "ZH-RQ-" + request.toString().substring(0, 8);
        enterprise = new TestEnterprise(mvc, jdbc);
        jdbc.update("""
                insert into assessment_request (id, version, number, enterprise, enterprise_name, institution, self_assessment,
                self_level, content, state, state_since, drafted_by, drafted_at)
                values (?, 0, ?, ?, '恒川阀门', ?, ?, 3, '{}', 'DOC_REVIEW', now(), '李四', now())""", request.value(), number, enterprise.id().value(), DemoAccounts.INSTITUTION, UUID.randomUUID());
        jdbc.update(
                "insert into team_member (request, account, name, lead) values (?, ?, '甲', true)",
                request.value(),
                LEAD);
        jdbc.update(
                "insert into team_member (request, account, name, lead) values (?, ?, '乙', false)",
                request.value(),
                MEMBER);
        jdbc.update("""
                insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, state_)
                select ?, ?, ?, key_, id_, now(), now(), 'COMPLETED' from act_re_procdef
                where key_ = 'thirdPartyAssessment' order by version_ desc limit 1""", number, number, request.toString());
    }

    @AfterEach
    void noProcessOfTheEngine() {
        jdbc.update("delete from act_hi_procinst where id_ = ?", number);
    }

    @Test
    void theEnterpriseIsToldWithTheReasonAndTheWayToItsRequest() {
        happens(StepAction.REQUEST_RETURNED, staff("demo-manager"), "营业执照不清晰");
        var notice = body(enterprise.get("/api/v1/inbox")).get("items").get(0);
        assertThat(notice.get("subject").asText()).isEqualTo("评估申请被退回补正，请按说明补充后重新提交");
        assertThat(notice.get("text").asText()).isEqualTo("评估申请 " + number + "，恒川阀门。说明：营业执照不清晰");
        assertThat(notice.get("link").asText()).isEqualTo("/assessment-requests/" + request);
        assertThat(told(MANAGER)).isFalse();
    }

    @Test
    void theManagersAreToldOfANewRequest() {
        happens(StepAction.REQUEST_SUBMITTED, Attribution.of(enterprise.person("李四")), null);
        var notice = latest(MANAGER);
        assertThat(notice.get("subject").asText()).isEqualTo("收到新的评估申请，请受理");
        assertThat(notice.get("text").asText()).contains(number, "恒川阀门");
        assertThat(notice.get("link").asText()).isEqualTo("/staff/requests/" + request);
        assertThat(told("demo-assessor-1")).isFalse();
    }

    @Test
    void theWholeTeamIsToldButNotWhoDidIt() {
        happens(StepAction.RECTIFICATION_DONE, Attribution.of(enterprise.person("李四")), null);
        assertThat(told("demo-assessor-1")).isTrue();
        assertThat(told("demo-assessor-2")).isTrue();
        assertThat(told("demo-assessor-3")).isFalse();
    }

    @Test
    void decidersHearThatADecisionIsOpenButNeverTheTeam() {
        happens(StepAction.REPORT_CONFIRMED, Attribution.of(enterprise.person("李四")), null);
        var notice = latest("demo-assessor-3");
        assertThat(notice.get("subject").asText()).isEqualTo("有评估报告等待独立审定，请领取");
        assertThat(notice.get("link").asText()).isEqualTo("/staff/tasks?tab=claimable&q=" + number);
        assertThat(told("demo-assessor-4")).isTrue();
        assertThat(told("demo-assessor-2")).as("a member").isFalse();
        assertThat(latest("demo-assessor-1").get("subject").asText())
                .as("the lead")
                .isEqualTo("企业已确认评估报告，进入复核审定");
        assertThat(latest(MANAGER).get("subject").asText()).isEqualTo("企业已确认评估报告，进入复核审定");
    }

    @Test
    void whoHasDecidedInThisRoundIsNotAskedAgain() {
        jdbc.update("""
                insert into decision (id, request, round, seat, account, person, outcome, reason, decided_at)
                values (?, ?, 1, '1', ?, '丙', 'APPROVED', '同意', now())""", UUID.randomUUID(), request.value(), account("demo-assessor-3"));
        happens(StepAction.REPORT_CONFIRMED_BY_SILENCE, Attribution.SYSTEM, null);
        assertThat(told("demo-assessor-3")).isFalse();
        assertThat(told("demo-assessor-4")).isTrue();
    }

    @Test
    void anAppealIsOfferedToThoseWhoHadNoPartInTheRefusal() {
        jdbc.update(
                "insert into step_record (request, action, side, account, person, taken_at) "
                        + "values (?, 'REQUEST_REJECTED', 'INSTITUTION', ?, '周敏', now())",
                request.value(),
                account("demo-manager"));
        happens(StepAction.APPEAL_FILED, Attribution.of(enterprise.person("李四")), "证据充分");
        assertThat(latest("demo-assessor-5").get("subject").asText()).isEqualTo("企业提出申诉，请领取处理");
        assertThat(latest(MANAGER).get("subject").asText()).isEqualTo("企业提出申诉，将由未参与的人员处理");
        assertThat(told("demo-assessor-1")).isFalse();
    }

    @Test
    void anAppealThatLeadsBackToTheAcceptanceIsNothingForDeciders() {
        jdbc.update("delete from team_member where request = ?", request.value());
        happens(StepAction.APPEAL_UPHELD, Attribution.SYSTEM, null);
        assertThat(told(MANAGER)).isTrue();
        assertThat(told("demo-assessor-5")).isFalse();
    }

    @Test
    void aStepThatTheSystemGaveUpIsToldToThePlatformAtAnyHour() {
        events.publishEvent(new StepTaken(
                request,
                number,
                enterprise.id(),
                "恒川阀门",
                DemoAccounts.INSTITUTION,
                StepAction.STEP_FAILED,
                Attribution.SYSTEM,
                "printCertificate",
                null,
                clock.instant()));
        assertThat(latest("demo-platform-admin").get("text").asText()).endsWith("环节：生成证书文件。");
        assertThat(latest(MANAGER).get("subject").asText()).startsWith("系统自动环节多次执行失败");
        assertThat(body(enterprise.get("/api/v1/inbox")).get("total").asInt()).isZero();
        await().untilAsserted(() -> assertThat(
                        body(mvc.get().uri("/dev/sms").exchange()).toString())
                .contains("【质衡】评估申请的自动环节多次执行失败，已停止重试，请处理。评估申请 " + number));
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselves() {
        happens(StepAction.CORRECTIONS_VERIFIED, new Attribution(Attribution.Side.INSTITUTION, LEAD, "甲"), null);
        assertThat(told("demo-assessor-1")).isFalse();
        assertThat(body(enterprise.get("/api/v1/inbox")).get("total").asInt()).isEqualTo(1);
    }

    @Test
    void thePlatformIsToldOfALongDelayWithoutALink() {
        happens(StepAction.PLATFORM_INFORMED, Attribution.SYSTEM, null);
        assertThat(latest("demo-platform-admin").get("link").isNull()).isTrue();
        assertThat(told("demo-platform-admin")).isTrue();
        assertThat(told(MANAGER)).isTrue();
    }

    @Test
    void aDelayNamesItsTaskAndATaskWithoutWordsFailsNothing() {
        events.publishEvent(new StepTaken(
                request,
                number,
                enterprise.id(),
                "恒川阀门",
                DemoAccounts.INSTITUTION,
                StepAction.TIME_LIMIT_PASSED,
                Attribution.SYSTEM,
                "planOnSite",
                null,
                clock.instant()));
        assertThat(latest(MANAGER).get("text").asText()).endsWith("事项：编制现场计划。");
        events.publishEvent(new StepTaken(
                request,
                number,
                enterprise.id(),
                "恒川阀门",
                DemoAccounts.INSTITUTION,
                StepAction.TIME_LIMIT_PASSED,
                Attribution.SYSTEM,
                "ownStepOfSomebody",
                null,
                clock.instant()));
        assertThat(latest(MANAGER).get("text").asText()).endsWith("恒川阀门。");
    }

    @Test
    void whoIsAskedToDoSomethingIsSentAMessageToo() {
        happens(StepAction.REQUEST_SUBMITTED, Attribution.of(enterprise.person("李四")), null);
        await().untilAsserted(() -> assertThat(
                        body(mvc.get().uri("/dev/sms").exchange()).toString())
                .contains("【质衡】收到新的评估申请，请受理。评估申请 " + number + "，恒川阀门。"));
    }

    private void happens(StepAction what, Attribution by, String reason) {
        events.publishEvent(new StepTaken(
                request,
                number,
                enterprise.id(),
                "恒川阀门",
                DemoAccounts.INSTITUTION,
                what,
                by,
                null,
                reason,
                clock.instant()));
    }

    private boolean told(String token) {
        return body(mvc.get()
                        .uri("/api/v1/inbox?size=100")
                        .header("Authorization", "Bearer " + token)
                        .exchange())
                .toString()
                .contains(number);
    }

    private JsonNode latest(String token) {
        return body(mvc.get()
                        .uri("/api/v1/inbox")
                        .header("Authorization", "Bearer " + token)
                        .exchange())
                .get("items")
                .get(0);
    }

    private static Attribution staff(String name) {
        return new Attribution(Attribution.Side.INSTITUTION, account(name), name);
    }

    private static UUID account(String name) {
        return DemoAccounts.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
