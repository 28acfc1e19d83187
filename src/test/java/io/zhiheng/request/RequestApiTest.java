package io.zhiheng.request;

import static io.zhiheng.TestEnterprise.body;
import static io.zhiheng.request.Applicant.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.AtTheSameInstant;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.TestTime;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the draft to the acceptance, on the real engine and database. */
@IntegrationTest
class RequestApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RuntimeService engine;

    Applicant applicant;
    TestEnterprise enterprise;
    TestStaff manager;

    @BeforeEach
    void finishASelfAssessment() {
        applicant = new Applicant(mvc, jdbc);
        enterprise = applicant.enterprise;
        manager = new TestStaff(mvc, "demo-institution-manager");
    }

    @Test
    void whoMayNotAskIsToldWhyAndNothingIsKept() {
        var nobody = new TestEnterprise(mvc, jdbc);
        assertRefused(nobody.post(PATH, Map.of("draft", true)), "no-finished-self-assessment", "还没有完成的自评估");
        applicant.self("level = 0");
        assertRefused(applicant.file(applicant.content()), "self-level-too-low", "暂不能申请评估");
        applicant.self("level = 3, report_state = 'FAILED'");
        assertRefused(applicant.file(applicant.content()), "self-report-failed", "生成失败");
        applicant.self("report_state = 'PENDING'");
        assertRefused(applicant.file(applicant.content()), "self-report-not-issued", "正在生成");
        applicant.self("report_state = 'ISSUED', ended_at = now() - interval '13 months'");
        assertRefused(applicant.file(applicant.content()), "self-assessment-expired", "超过 12 个月");
        assertThat(enterprise.get("/assessment-requests/new"))
                .hasStatusOk()
                .bodyText()
                .contains("超过 12 个月");
        assertThat(enterprise.get("/home")).hasStatusOk().bodyText().contains("超过 12 个月");
        assertThat(applicant.count()).isZero();
    }

    @Test
    void everyWrongFieldIsNamedWithItsReasonAndNothingIsKept() {
        assertField(applicant.with("level", 4), "level", "不能高于自评估等级");
        applicant.self("level = 5");
        assertField(applicant.with("level", 4), "level", "有效证书");
        applicant.self("level = 3");
        assertField(applicant.with("level", 9), "level", "申请评估等级");
        assertField(applicant.with("institution", "00000000-0000-4000-8000-00000000ffff"), "institution", "评估机构");
        assertField(applicant.with("consulted", "YES"), "consulted", "请选择其他机构");
        assertField(
                applicant.with("expectedFrom", TestTime.today().minusDays(1).toString()), "expectedFrom", "期望现场评估时间");
        assertField(applicant.with("mobile", "12345"), "mobile", "联系人手机");
        assertField(applicant.with("consent", false), "consent", "同意");
        assertField(applicant.with("truthful", null), "truthful", "承诺");
        assertField(applicant.with("licence", null), "licence", "营业执照");
        assertField(
                applicant.with("licence", Applicant.document(new TestEnterprise(mvc, jdbc))), "licence", "没有找到这个附件");
        assertField(
                applicant.with("certificates", List.of(Map.of("name", "体系证书", "file", "x"))),
                "certificates[0].file",
                "没有找到这个附件");
        assertField(applicant.with("siteCount", 2), "siteAddresses", "各场所地址");
        assertField(applicant.with("scope", "字".repeat(1001)), "scope", "评估范围");
        assertField(applicant.with("scop", "泵"), "scop", "不是本接口的字段");
        assertField(
                applicant.with("certificates", List.of(Map.of("name", "体系证书", "fiel", "x"))),
                "certificates[0].fiel",
                "不是本接口的字段");
        assertThat(applicant.count()).isZero();
    }

    @Test
    void aDraftIsTheEnterprisesOwnUntilItIsHandedIn() {
        var draft = applicant.file(Map.of("draft", true, "scope", "半"));
        assertThat(draft).hasStatus(HttpStatus.CREATED);
        assertThat(body(draft).get("number").asText()).matches("ZS-\\d{4}-\\d{6}");
        var path = PATH + "/" + body(draft).get("id").asText();
        assertThat(draft.getResponse().getHeader("Location")).isEqualTo(path);
        assertRefused(
                applicant.file(applicant.content()),
                "unfinished-request",
                body(draft).get("number").asText());

        var version = Integer.parseInt(
                enterprise.get(path + "/form").getResponse().getHeader("ETag").replace("\"", ""));
        assertThat(enterprise.put(path, version, Map.of("scope", "写了一半", "mobile", "1")))
                .hasStatusOk();
        assertThat(enterprise.put(path, version + 1, body(enterprise.get(path + "/form"))))
                .as("what was read can be sent back")
                .hasStatusOk();
        assertThat(enterprise.put(path, version + 1, body(enterprise.get(path))))
                .as("as the request is shown, too")
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.scope")
                .isEqualTo("写了一半");
        assertThat(enterprise.put(path, version + 1, Map.of("scpe", "写错了名称")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        var stale = enterprise.put(path, version, Map.of("scope", "另一人"));
        assertRefused(stale, "stale-request", "同事");
        assertThat(body(stale).at("/current/scope").asText()).isEqualTo("写了一半");
        assertThat(enterprise.put(path, version + 1, Map.of("scope", "坏\u0000字")))
                .hasStatus4xxClientError();
        assertThat(enterprise.post(path + "/submission", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(enterprise.get(path + "/form")).get("scope").asText()).isEqualTo("写了一半");
        for (var stranger :
                List.of("demo-institution-manager", "demo-enterprise-done", "demo-platform-admin", "demo-assessor-1")) {
            assertThat(new TestStaff(mvc, stranger).get(path).getResponse().getStatus())
                    .as(stranger)
                    .isIn(403, 404);
        }
        assertRefused(enterprise.post(path + "/withdrawal", Map.of("reason", "不再需要")), "not-withdrawable", "不能撤回");

        assertThat(enterprise.post(path + "/submission", applicant.content())).hasStatus(HttpStatus.CREATED);
        assertThat(enterprise.delete(path)).hasStatus(HttpStatus.CONFLICT);
        assertThat(enterprise.put(path, 9, applicant.content())).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(manager.get(path)).get("state").asText()).isEqualTo("SUBMITTED");
    }

    @Test
    void ofTwoWindowsThatSaveTheSameDraftOneIsToldWhatTheOtherWrote() throws Exception {
        var path = PATH + "/"
                + body(applicant.file(Map.of("draft", true))).get("id").asText();
        var version = Integer.parseInt(
                enterprise.get(path + "/form").getResponse().getHeader("ETag").replace("\"", ""));
        var answers = AtTheSameInstant.of(
                () -> enterprise.put(path, version, Map.of("scope", "阀门")),
                () -> enterprise.put(path, version, Map.of("scope", "水泵")));
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(200, 409);
        var stale = answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == 409)
                .findFirst()
                .orElseThrow();
        assertRefused(stale, "stale-request", "同事");
        assertThat(body(stale).at("/current/scope"))
                .isEqualTo(body(enterprise.get(path + "/form")).get("scope"));
        assertThat(enterprise.put(path, body(stale).get("version").asInt(), Map.of("scope", "阀门、水泵")))
                .hasStatusOk();
    }

    @Test
    void ofTwoWindowsThatBeginADraftOneIsToldWhichIsThere() throws Exception {
        var answers = AtTheSameInstant.of(
                () -> applicant.file(Map.of("draft", true, "scope", "阀门")),
                () -> applicant.file(Map.of("draft", true, "scope", "水泵")));
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(201, 409);
        assertThat(applicant.count()).isEqualTo(1);
        var late = applicant.file(Map.of("draft", true, "scope", "法兰"));
        assertRefused(late, "unfinished-request", "未结束");
        assertThat(enterprise.get(PATH + "/" + body(late).get("request").asText() + "/form"))
                .hasStatusOk();
    }

    @Test
    void aDraftCanBeDeleted() {
        var id = body(applicant.file(Map.of("draft", true))).get("id").asText();
        assertThat(new TestEnterprise(mvc, jdbc).delete(PATH + "/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.delete(PATH + "/" + id)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(applicant.count()).isZero();
    }

    @Test
    void theInstitutionSeesItAtOnceAndOthersNever() {
        var content = new HashMap<>(applicant.content());
        content.put("certificates", List.of(Map.of("name", "体系证书", "file", applicant.licence)));
        var id = body(applicant.file(content)).get("id").asText();
        var path = PATH + "/" + id;
        var seen = body(manager.get(path));
        assertThat(seen.get("state").asText()).isEqualTo("SUBMITTED");
        assertThat(seen.at("/turns/0/step").asText()).isEqualTo("acceptRequest");
        assertThat(seen.at("/turns/0/mine").asBoolean())
                .as("nobody has claimed it")
                .isFalse();
        assertThat(seen.at("/turns/0/offered").asBoolean()).isTrue();
        assertThat(seen.at("/timeline/0/action").asText()).isEqualTo("REQUEST_SUBMITTED");
        assertThat(body(manager.get("/api/v1/tasks?size=100")).toString()).contains(id + ":acceptRequest:-");
        assertThat(manager.get(path + "/attachments/" + applicant.licence))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf");
        var foreign = Applicant.document(new TestEnterprise(mvc, jdbc));
        assertThat(manager.get(path + "/attachments/" + foreign)).hasStatus(HttpStatus.NOT_FOUND);

        var page = "/staff/requests/" + id;
        assertThat(manager.get(page))
                .hasStatusOk()
                .bodyText()
                .contains("体系证书", "待领取", "去领取")
                .doesNotContain("由您办理");
        assertThat(manager.get(page + "/steps/acceptRequest/-"))
                .hasStatusOk()
                .bodyText()
                .contains("领取任务");
        assertThat(manager.get("/staff/requests?stage=ACCEPTANCE&search="
                        + seen.get("number").asText()))
                .hasStatusOk()
                .bodyText()
                .contains(id);
        assertThat(manager.get("/staff/requests?stage=ENDED&search="
                        + seen.get("number").asText()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(id);
        var number = seen.get("number").asText();
        assertThat(csv(manager.get("/staff/requests/export?search=" + number)))
                .contains("\"申请编号\",\"企业\"", number, "待受理")
                .hasLineCount(2);
        assertThat(csv(manager.get("/staff/requests/export?stage=ENDED&search=" + number)))
                .hasLineCount(1);
        assertThat(csv(enterprise.get("/assessment-requests/export")))
                .contains("\"评估机构\"", number)
                .hasLineCount(2);
        var found = "/staff/requests?search=" + number;
        assertThat(manager.get(found))
                .bodyText()
                .containsPattern("当前办理\"[^>]*>待领取<")
                .containsPattern("还剩 \\d+ 个工作日");
        assertThat(manager.get(found + "&mine=true"))
                .bodyText()
                .doesNotContain(id)
                .contains("清除筛选");
        assertThat(manager.post("/api/v1/tasks/" + id + ":acceptRequest:-/claim", Map.of()))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(manager.get(found + "&mine=true")).bodyText().contains(id).containsPattern("当前办理\"[^>]*>周明慧<");
        assertThat(enterprise.get("/assessment-requests?search=" + number + "&stage=ACCEPTANCE&sort=OLDEST&size=50"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("当前办理\"[^>]*>评估机构<")
                .contains(id, "/assessment-requests/export?search=" + number);
        assertThat(enterprise.get("/assessment-requests?search=ZS-0"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(id)
                .contains("没有评估申请");
        assertThat(new TestStaff(mvc, "demo-platform-admin")
                        .get("/staff/requests/export")
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
        assertThat(enterprise.get("/assessment-requests/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("撤回申请");
        assertThat(enterprise.get("/assessment-requests"))
                .hasStatusOk()
                .bodyText()
                .contains(id);
        assertThat(enterprise.get("/home"))
                .hasStatusOk()
                .bodyText()
                .contains(seen.get("number").asText());
        for (var stranger : List.of(
                "demo-institution-manager-2",
                "demo-assessor-1",
                "demo-platform-admin",
                "demo-security-auditor",
                "demo-process-admin-1",
                "demo-enterprise-done")) {
            var staff = new TestStaff(mvc, stranger);
            for (var address :
                    List.of(path, path + "/attachments/" + applicant.licence, path + "/steps/acceptRequest/-")) {
                assertThat(staff.get(address).getResponse().getStatus())
                        .as(stranger + " " + address)
                        .isIn(403, 404);
            }
            assertThat(staff.get(page).getResponse().getStatus()).as(stranger).isIn(403, 404);
            assertThat(staff.post(path + "/withdrawal", Map.of("reason", "不该"))
                            .getResponse()
                            .getStatus())
                    .as(stranger)
                    .isIn(403, 404);
            assertThat(staff.post("/api/v1/tasks/" + id + ":acceptRequest:-/claim", Map.of())
                            .getResponse()
                            .getStatus())
                    .as(stranger)
                    .isIn(403, 404);
            assertThat(staff.get(PATH).getResponse().getContentAsByteArray())
                    .as(stranger)
                    .asString()
                    .doesNotContain(id);
        }
        assertThat(manager.post(path + "/withdrawal", Map.of("reason", "机构不能撤回")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(applicant.state(id)).isEqualTo("SUBMITTED");
    }

    @Test
    void whatIsReturnedIsCompletedAndJudgedAnew() {
        var id = applicant.filed();
        var task = "/api/v1/tasks/" + id + ":acceptRequest:-";
        assertRefused(manager.post(task + "/completion", Map.of("outcome", "ACCEPTED")), "task-not-claimed", "领取");
        assertThat(manager.post(task + "/claim", Map.of())).hasStatus2xxSuccessful();
        assertThat(manager.post(task + "/completion", Map.of("outcome", "RETURNED")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        var misspelt =
                manager.post(task + "/completion", Map.of("outcome", "RETURNED", "reason", "请补充认证证书", "resaon", "x"));
        assertThat(misspelt).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(misspelt).at("/errors/0/field").asText()).isEqualTo("resaon");
        assertThat(manager.post(task + "/completion", Map.of("outcome", "RETURNED", "reason", "请补充认证证书")))
                .hasStatus2xxSuccessful();
        assertThat(applicant.state(id)).isEqualTo("RETURNED");
        assertThat(enterprise.get("/assessment-requests/" + id + "/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("请补充认证证书");
        assertThat(enterprise.get("/assessment-requests/" + id + "/steps/completeRequest/-"))
                .hasStatusOk()
                .bodyText()
                .contains("请补充认证证书");

        var path = PATH + "/" + id;
        assertThat(enterprise.putRaw(path, null, "{\"scope\":\"\"}")).hasStatusOk();
        var completion = "/api/v1/tasks/" + id + ":completeRequest:-/completion";
        var refused = enterprise.post(completion, Map.of("note", "已补充证书"));
        assertRefused(refused, "request-invalid", "需要修改");
        var content = new HashMap<>(applicant.content());
        content.put("institution", "00000000-0000-4000-8000-0000000000c2");
        assertThat(enterprise.putRaw(path, null, json(content))).hasStatusOk();
        assertThat(body(enterprise.post(completion, Map.of("note", "换机构"))).toString())
                .contains("不能更换评估机构");
        assertThat(enterprise.putRaw(path, null, json(applicant.with("scope", "阀门的设计、生产和维修"))))
                .hasStatusOk();
        assertThat(body(enterprise.get(path + "/form")).get("scope").asText()).isEqualTo("阀门的设计、生产和维修");
        assertThat(body(manager.get(path)).get("sheet").toString())
                .as("as handed in, whatever is being typed")
                .contains("闸阀、球阀的设计与生产")
                .doesNotContain("维修");
        assertThat(enterprise.post(completion, Map.of("note", "已补充证书"))).hasStatus2xxSuccessful();
        assertThat(body(manager.get(path)).get("sheet").toString()).contains("阀门的设计、生产和维修");
        assertThat(applicant.state(id)).isEqualTo("SUBMITTED");
        assertThat(enterprise.post(completion, Map.of("note", "再来"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(enterprise.get("/assessment-requests/" + id + "/steps/completeRequest/-"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(manager.get("/staff/requests/" + id + "/steps/acceptRequest/-"))
                .hasStatusOk()
                .bodyText()
                .contains("已补充证书");
    }

    @Test
    void aNewerSelfAssessmentFinishedMeanwhileIsWhatACompletedRequestCarries() {
        var id = applicant.filed();
        returned(id);
        var newer = newer("1.0");
        assertThat(enterprise.post("/api/v1/tasks/" + id + ":completeRequest:-/completion", Map.of("note", "已重新自评估")))
                .hasStatus2xxSuccessful();
        assertThat(body(manager.get(PATH + "/" + id)).get("selfAssessment").asText())
                .isEqualTo(newer);
        assertThat(indicators(id)).containsExactly("QMS", "DIG", "SUS", "PERF");

        returned(id);
        var byAnotherEdition = newer("T-3");
        assertThat(enterprise.post(
                        "/api/v1/tasks/" + id + ":completeRequest:-/completion", Map.of("note", "按另一版重新自评估")))
                .hasStatus2xxSuccessful();
        assertThat(body(manager.get(PATH + "/" + id)).get("selfAssessment").asText())
                .isEqualTo(byAnotherEdition);
        assertThat(indicators(id))
                .as("as many tasks as that edition has indicators")
                .containsExactly("QMS", "DIG", "SUS");
        assertThat(manager.get("/staff/requests/" + id + "/clauses")).hasStatusOk();
    }

    private void returned(String id) {
        var task = "/api/v1/tasks/" + id + ":acceptRequest:-";
        assertThat(manager.post(task + "/claim", Map.of())).hasStatus2xxSuccessful();
        assertThat(manager.post(task + "/completion", Map.of("outcome", "RETURNED", "reason", "请重新自评估")))
                .hasStatus2xxSuccessful();
    }

    /** The same answers handed in once more, by an edition that may lack the last indicator. */
    private String newer(String edition) {
        jdbc.update("""
                insert into catalogue_edition (number, code, title, content, published_at)
                select ?, code, title, jsonb_set(content, '{firstLevel}', (content -> 'firstLevel') - 3), published_at - interval '1 year'
                from catalogue_edition where number = '1.0' on conflict (number) do nothing""", edition);
        var id = UUID.randomUUID();
        jdbc.update("""
                insert into self_assessment (id, enterprise, edition, scheme, statistical_year, state, started_by, started_at, ended_by,
                    ended_at, level, score, report_state, report_number)
                select ?, enterprise, ?, scheme, statistical_year, state, started_by, now(), ended_by, now(), level, score, report_state, 'T2'
                from self_assessment where id = ?""", id, edition, applicant.selfAssessment.id().value());
        jdbc.update("""
                insert into submission (self_assessment, revision, submitted_by, submitted_at, explanations, content, rating)
                select ?, revision, submitted_by, now(), explanations, content, rating from submission where self_assessment = ?""", id, applicant.selfAssessment.id().value());
        jdbc.update("""
                insert into answer (self_assessment, clause, first_level, second_level, version, conformity, statement, evidence, carried_over, answered)
                select ?, clause, first_level, second_level, version, conformity, statement, evidence, false, answered from answer
                where self_assessment = ?""", id, applicant.selfAssessment.id().value());
        return id.toString();
    }

    @SuppressWarnings("unchecked")
    private List<String> indicators(String id) {
        var process = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();
        return (List<String>) engine.getVariable(process, "indicators");
    }

    @Test
    void afterAWithdrawalAnotherMayBeginAndAfterAFailureInThreeMonths() {
        var id = applicant.filed();
        var path = PATH + "/" + id + "/withdrawal";
        assertThat(enterprise.post(path, Map.of("reason", " "))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(new TestEnterprise(mvc, jdbc).post(path, Map.of("reason", "别人的")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.post(path, Map.of("reason", "计划调整"))).hasStatus(HttpStatus.CREATED);
        assertThat(applicant.state(id)).isEqualTo("WITHDRAWN");
        assertRefused(enterprise.post(path, Map.of("reason", "计划调整")), "not-withdrawable", "不能撤回");
        assertThat(body(manager.get(PATH + "/" + id)).at("/timeline/0/reason").asText())
                .isEqualTo("计划调整");
        assertThat(manager.get(PATH + "/" + id + "/attachments/" + applicant.licence))
                .hasStatus(HttpStatus.NOT_FOUND);

        jdbc.update(
                "update assessment_request set state = 'NOT_PASSED', state_since = now() - interval '2 months' where id = ?::uuid",
                id);
        assertRefused(applicant.file(applicant.content()), "pause-after-not-passed", "满 3 个月");
        jdbc.update("update assessment_request set state_since = now() - interval '94 days' where id = ?::uuid", id);
        applicant.filed();
    }

    @Test
    void aDismissedAppealDoesNotBeginThePauseAnew() {
        var id = applicant.filed();
        jdbc.update(
                "update assessment_request set state = 'NOT_PASSED', state_since = now() - interval '1 month' where id = ?::uuid",
                id);
        jdbc.update("""
                insert into appeal (id, request, against, refused_at, reason, filed_by, filed_at, outcome, answer, handled_by, handled_at)
                values (gen_random_uuid(), ?::uuid, 'NOT_PASSED', now() - interval '2 months', '理由', '周敏', now(), 'DISMISSED', '维持', '管理员', now())""", id);
        assertRefused(applicant.file(applicant.content()), "pause-after-not-passed", "满 3 个月");
        jdbc.update("update appeal set refused_at = now() - interval '94 days' where request = ?::uuid", id);
        applicant.filed();
    }

    private static String csv(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).strip();
    }

    private static String json(Map<String, Object> content) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(content);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void assertField(Map<String, Object> content, String field, String words) {
        var answer = applicant.file(content);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(answer).get("errors")).as(body(answer).toString()).anySatisfy(error -> {
            assertThat(error.get("field").asText()).isEqualTo(field);
            assertThat(error.get("message").asText()).contains(words);
        });
    }

    private static void assertRefused(MvcTestResult answer, String rule, String words) {
        assertThat(body(answer).get("type").asText())
                .as(body(answer).toString())
                .isEqualTo("/problems/" + rule);
        assertThat(body(answer).get("detail").asText()).contains(words);
    }
}
