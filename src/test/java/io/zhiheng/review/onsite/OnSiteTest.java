package io.zhiheng.review.onsite;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.RunningRequest;
import io.zhiheng.review.domain.AssessmentRequests;
import io.zhiheng.review.domain.TeamMembers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** From the plan of the visit to the last verified correction, on the real engine and database. */
@IntegrationTest
class OnSiteTest {

    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1};

    @Autowired MockMvcTester mvc;
    @Autowired JdbcTemplate jdbc;
    @Autowired AssessmentRequests requests;
    @Autowired TeamMembers members;
    @Autowired RuntimeService engine;
    @Autowired TransactionTemplate transaction;

    TestEnterprise enterprise;
    TestStaff lead;
    TestStaff member;
    AssessmentRequestId id;

    @BeforeEach
    void standAtThePlan() {
        enterprise = new TestEnterprise(mvc, jdbc);
        lead = new TestStaff(mvc, "demo-assessor-1");
        member = new TestStaff(mvc, "demo-assessor-2");
        id = new RunningRequest(requests, members, engine, transaction).at("planOnSite", enterprise,
                new FinishedSelfAssessment(enterprise), Map.of());
    }

    @Test
    void aPlanGivesNoticeAndStaysWithinTheManDays() {
        var first = body(lead.get("/api/v1/assessment-requests/" + id + "/steps/planOnSite/-"));
        assertThat(first.get("days").asInt()).isEqualTo(2);
        var earliest = LocalDate.parse(first.get("from").asText());
        assertThat(earliest).isAfterOrEqualTo(today().plusDays(7));

        assertField(complete(lead, "planOnSite", plan(earliest.minusDays(1), 2)), "from");
        assertField(complete(lead, "planOnSite", plan(earliest.plusYears(1), 2)), "from");
        assertField(complete(lead, "planOnSite", plan(earliest, 4)), "days");
        assertField(complete(lead, "planOnSite", plan(earliest, 0)), "days");
        assertField(complete(lead, "planOnSite", Map.of("from", earliest.toString(), "days", 2, "places", "总部")), "agenda");
        assertThat(complete(member, "planOnSite", plan(earliest, 2)).getResponse().getStatus()).isIn(403, 404, 409);
        assertThat(state()).isEqualTo("ONSITE_PLANNED");

        assertThat(complete(lead, "planOnSite", plan(earliest, 2))).hasStatus2xxSuccessful();
        assertRefused(complete(lead, "openOnSite", Map.of("attendees", "双方人员")), HttpStatus.CONFLICT, "before-planned-start");
        assertThat(enterprise.get("/assessment-requests/" + id + "/nonconformities")).hasStatusOk().bodyText()
                .contains(earliest.toString(), "一号厂房");
        assertRefused(lead.post(path(), Map.of()), HttpStatus.CONFLICT, "not-on-site");
    }

    @Test
    void withoutNonconformitiesTheReportFollows() {
        goOnSite();
        assertThat(lead.post(path(), finding("OBSERVATION", "标识略有磨损"))).hasStatus(HttpStatus.CREATED);
        assertThat(complete(lead, "assessOnSite", closing())).hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo("REPORTING");
    }

    @Test
    void theTeamRecordsLittleByLittleAndNobodyElseDoes() {
        goOnSite();
        var blank = member.post(path(), Map.of());
        assertThat(blank).hasStatus(HttpStatus.CREATED);
        assertThat(body(blank).get("number").asText()).isEqualTo("NC-01");
        assertThat(body(blank).get("missing")).hasSize(3);
        var nc = path() + "/" + body(blank).get("id").asText();

        assertThat(member.put(nc, 0, finding("GENERAL", "未按图纸检验"))).hasStatusOk().hasHeader("ETag", "\"1\"");
        var stale = lead.put(nc, 0, finding("SEVERE", "另一说法"));
        assertRefused(stale, HttpStatus.CONFLICT, "stale-version");
        assertThat(body(stale).at("/current/description").asText()).isEqualTo("未按图纸检验");
        assertField(lead.put(nc, 1, Map.of("description", "字".repeat(2001))), "description");
        assertField(lead.put(nc, 1, Map.of("clause", "QMS-99-L1-1")), "clause");
        assertThat(mvc.put().uri(nc).header("Authorization", "Bearer demo-assessor-1").contentType("application/json").content("{}").exchange())
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);

        assertRefused(new TestStaff(mvc, "demo-institution-manager").post(path(), Map.of()), HttpStatus.FORBIDDEN, "not-in-team");
        for (var stranger : List.of("demo-assessor-3", "demo-institution-manager-2", "demo-platform-admin", "demo-enterprise-done")) {
            assertThat(new TestStaff(mvc, stranger).get(path()).getResponse().getStatus()).as(stranger).isIn(403, 404);
            assertThat(new TestStaff(mvc, stranger).post(path(), Map.of()).getResponse().getStatus()).as(stranger).isIn(403, 404);
        }
        assertThat(body(enterprise.get(path())).get("total").asInt()).as("before the closing meeting").isZero();
        assertThat(enterprise.post(path(), Map.of())).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(body(lead.post(path(), Map.of())).get("number").asText()).isEqualTo("NC-02");
        assertRefused(complete(lead, "assessOnSite", closing()), HttpStatus.UNPROCESSABLE_ENTITY, "nonconformities-incomplete");
        var second = body(lead.get(path())).at("/items/1/id").asText();
        assertThat(lead.delete(path() + "/" + second)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(complete(lead, "assessOnSite", closing())).hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo("RECTIFY");
        assertThat(body(enterprise.get(path())).at("/items/0/description").asText()).isEqualTo("未按图纸检验");
        assertRefused(lead.put(nc, 1, finding("GENERAL", "太晚")), HttpStatus.CONFLICT, "not-on-site");
    }

    @Test
    void photosBelongToTheirRequest() {
        goOnSite();
        var nc = path() + "/" + body(lead.post(path(), finding("GENERAL", "未按图纸检验"))).get("id").asText();
        var kept = lead.upload(nc + "/files", "现场 1.jpg", PHOTO);
        assertThat(kept).hasStatus(HttpStatus.CREATED);
        assertThat(body(kept).get("image").asBoolean()).isTrue();
        var file = nc + "/files/" + body(kept).get("id").asText();
        var shown = member.get(file + "?inline=true");
        assertThat(shown).hasStatusOk().hasHeader("Content-Type", "image/jpeg").hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(shown.getResponse().getHeader("Content-Disposition")).startsWith("inline");
        assertThat(shown.getResponse().getContentAsByteArray()).isEqualTo(PHOTO);

        assertThat(lead.upload(nc + "/files", "假.jpg", "MZ no picture".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(lead.upload(nc + "/files", "空.jpg", new byte[0])).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(enterprise.get(file)).as("before the closing meeting").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.upload(nc + "/files", "整改.jpg", PHOTO)).hasStatus(HttpStatus.CONFLICT);
        assertThat(new TestStaff(mvc, "demo-assessor-3").get(file)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(new TestEnterprise(mvc, jdbc).get(file)).hasStatus(HttpStatus.NOT_FOUND);

        var other = new TestEnterprise(mvc, jdbc);
        var otherId = new RunningRequest(requests, members, engine, transaction).at("planOnSite", other,
                new FinishedSelfAssessment(other), Map.of());
        assertThat(other.get(file.replace(id.toString(), otherId.toString()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(lead.get(file.replace(id.toString(), otherId.toString()))).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(lead.delete(file)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(lead.get(file)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void correctionsGoToAndFroUntilAllAreVerified() {
        goOnSite();
        var one = path() + "/" + body(lead.post(path(), finding("SEVERE", "特殊过程未确认"))).get("id").asText();
        var two = path() + "/" + body(member.post(path(), finding("GENERAL", "记录漏签"))).get("id").asText();
        var hint = path() + "/" + body(member.post(path(), finding("OBSERVATION", "标识磨损"))).get("id").asText();
        assertThat(complete(lead, "assessOnSite", closing())).hasStatus2xxSuccessful();

        assertThat(correct(one, 0, "培训缺失", "已补做确认", "纳入作业指导书")).hasStatusOk();
        assertRefused(correct(one, 0, "旧", "旧", "旧"), HttpStatus.CONFLICT, "stale-version");
        assertThat(correct(two, 0, "检查不细", "", "")).hasStatusOk();
        var refused = handIn();
        assertRefused(refused, HttpStatus.UNPROCESSABLE_ENTITY, "corrections-missing");
        assertThat(body(refused).get("nonconformities").toString()).isEqualTo("[\"NC-02\"]");
        assertThat(lead.put(one + "/correction", 1, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(correct(two, 1, "检查不细", "已补签", "增加复核")).hasStatusOk();
        var photo = body(enterprise.upload(two + "/files", "补签.jpg", PHOTO)).get("id").asText();
        assertThat(handIn()).hasStatus2xxSuccessful();
        assertRefused(correct(two, 2, "x", "y", "z"), HttpStatus.CONFLICT, "not-correcting");
        assertThat(enterprise.delete(two + "/files/" + photo)).hasStatus(HttpStatus.CONFLICT);
        assertThat(lead.get(two + "/files/" + photo)).hasStatusOk();

        assertRefused(complete(member, "verifyCorrections", Map.of("outcome", "CLOSED")), HttpStatus.NOT_FOUND, "not-found");
        assertThat(member.get("/staff/requests/" + id + "/on-site")).hasStatusOk().bodyText().doesNotContain("/steps/verifyCorrections");
        assertThat(lead.get("/staff/requests/" + id + "/on-site")).hasStatusOk().bodyText().contains("/steps/verifyCorrections");
        assertRefused(verify("CLOSED"), HttpStatus.UNPROCESSABLE_ENTITY, "not-judged");
        assertField(judge(one, "SENT_BACK", " "), "reason");
        assertField(judge(one, null, "说明"), "verdict");
        assertRefused(judge(hint, "VERIFIED", null), HttpStatus.CONFLICT, "nothing-to-verify");
        assertThat(judge(one, "VERIFIED", null)).hasStatusOk();
        assertThat(judge(two, "VERIFIED", "记录完整")).hasStatusOk();
        assertRefused(verify("REOPENED"), HttpStatus.UNPROCESSABLE_ENTITY, "nothing-sent-back");
        assertThat(judge(two, "SENT_BACK", "缺少复核人签字")).hasStatusOk();
        assertRefused(verify("CLOSED"), HttpStatus.UNPROCESSABLE_ENTITY, "not-all-verified");
        assertThat(dueOf("verifyCorrections")).as("the institution's own time").isBefore(today().plusDays(29));
        assertThat(verify("REOPENED")).hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo("RECTIFY");
        assertThat(dueOf("correctNonconformities")).isEqualTo(today().plusDays(30));

        assertRefused(correct(one, version(one), "x", "y", "z"), HttpStatus.CONFLICT, "already-verified");
        assertRefused(handIn(), HttpStatus.UNPROCESSABLE_ENTITY, "corrections-missing");
        assertThat(enterprise.get("/assessment-requests/" + id + "/nonconformities")).bodyText().contains("缺少复核人签字");
        assertThat(correct(two, version(two), "检查不细", "已补签并复核", "增加复核")).hasStatusOk();
        assertThat(handIn()).hasStatus2xxSuccessful();
        assertThat(judge(two, "VERIFIED", null)).hasStatusOk();
        assertThat(lead.get("/staff/requests/" + id + "/on-site")).hasStatusOk().bodyText().contains("以往退回的整改（1）");
        assertThat(verify("CLOSED")).hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo("REPORTING");
        assertThat(timeline()).containsSubsequence("ON_SITE_PLANNED", "ON_SITE_OPENED", "ON_SITE_CLOSED", "CORRECTIONS_HANDED_IN",
                "CORRECTIONS_SENT_BACK", "CORRECTIONS_HANDED_IN", "CORRECTIONS_VERIFIED");
    }

    private void goOnSite() {
        var from = LocalDate.parse(body(lead.get("/api/v1/assessment-requests/" + id + "/steps/planOnSite/-")).get("from").asText());
        assertThat(complete(lead, "planOnSite", plan(from, 2))).hasStatus2xxSuccessful();
        jdbc.update("update on_site_visit set starts_on = ? where request = ?", today().minusDays(3), id.value());
        assertThat(complete(lead, "openOnSite", Map.of("attendees", "林建、周敏、方正"))).hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo("ONSITE");
        assertThat(dueOf("assessOnSite")).as("two days from the opening, and five more").isEqualTo(today().plusDays(6));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static Map<String, Object> plan(LocalDate from, int days) {
        return Map.of("from", from.toString(), "days", days, "agenda", "首日上午首次会议，下午现场巡视", "places", "一号厂房、检测中心");
    }

    private static Map<String, Object> finding(String severity, String description) {
        return Map.of("severity", severity, "description", description, "requirement", "Q/ZH 201 第 5 条", "clause", "QMS-01-L1-1");
    }

    private static Map<String, Object> closing() {
        return Map.of("summary", "总体符合，个别问题已沟通", "confirmed", true);
    }

    private MvcTestResult correct(String nc, int version, String cause, String correction, String action) {
        return enterprise.put(nc + "/correction", version, Map.of("cause", cause, "correction", correction, "action", action));
    }

    private MvcTestResult judge(String nc, String verdict, String reason) {
        var body = new HashMap<String, Object>();
        body.put("verdict", verdict);
        body.put("reason", reason);
        return member.put(nc + "/verdict", version(nc), body);
    }

    private int version(String nc) {
        for (JsonNode item : body(lead.get(path())).get("items")) {
            if (nc.endsWith(item.get("id").asText())) {
                return item.get("version").asInt();
            }
        }
        throw new AssertionError(nc);
    }

    private MvcTestResult handIn() {
        return enterprise.post("/api/v1/tasks/" + id + ":correctNonconformities:-/completion", Map.of("note", "已全部整改", "confirmed", true));
    }

    private MvcTestResult verify(String outcome) {
        return complete(lead, "verifyCorrections", Map.of("outcome", outcome, "note", "逐项核对"));
    }

    private MvcTestResult complete(TestStaff who, String step, Map<String, Object> input) {
        return who.post("/api/v1/tasks/" + id + ":" + step + ":-/completion", input);
    }

    private String path() {
        return "/api/v1/assessment-requests/" + id + "/nonconformities";
    }

    private LocalDate dueOf(String step) {
        return jdbc.queryForObject("select (due at time zone 'Asia/Shanghai')::date from open_task where business_key = ? and step = ?",
                LocalDate.class, id.toString(), step);
    }

    private String state() {
        return jdbc.queryForObject("select state from assessment_request where id = ?", String.class, id.value());
    }

    private List<String> timeline() {
        return jdbc.queryForList("select action from step_record where request = ? order by id", String.class, id.value());
    }

    private static void assertField(MvcTestResult result, String field) {
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(result).at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(body(result).at("/errors/0/message").asText()).isNotBlank();
    }

    private static void assertRefused(MvcTestResult result, HttpStatus status, String rule) {
        assertThat(result).hasStatus(status);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
        assertThat(body(result).get("detail").asText()).isNotBlank();
    }
}
