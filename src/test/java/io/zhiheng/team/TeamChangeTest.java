package io.zhiheng.team;

import static io.zhiheng.TestEnterprise.body;
import static io.zhiheng.request.Applicant.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.request.Applicant;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
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

/** Teams in which somebody cannot go on: recalled while they sign, and led by another later. */
@IntegrationTest
class TeamChangeTest {

    private static final String ONE = RunningRequest.account("demo-assessor-1").toString();
    private static final String TWO = RunningRequest.account("demo-assessor-2").toString();
    private static final String THREE =
            RunningRequest.account("demo-assessor-3").toString();
    private static final Map<String, Object> CLEAR =
            Map.of("employed", "NO", "consulted", "NO", "interest", "NO", "confirmed", true);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AssessmentRequests requests;

    @Autowired
    TeamMembers members;

    @Autowired
    RuntimeService engine;

    @Autowired
    TransactionTemplate transaction;

    TestStaff manager;
    TestStaff one;
    TestStaff two;

    @BeforeEach
    void people() {
        EarlierTeams.dissolve(jdbc);
        jdbc.update("update institution_member set capacity = 50 where capacity is not null");
        jdbc.update(
                "update institution_member set lead = true, qualified_until = today() + 100 where account in (?::uuid, ?::uuid)",
                ONE,
                TWO);
        manager = new TestStaff(mvc, "demo-institution-manager");
        one = new TestStaff(mvc, "demo-assessor-1");
        two = new TestStaff(mvc, "demo-assessor-2");
    }

    @Test
    void aTeamWhoseMemberDoesNotSignIsRecalledAndItsDeclarationsAreKept() {
        var applicant = new Applicant(mvc, jdbc);
        var id = applicant.filed();
        assertRefused(
                manager.post(PATH + "/" + id + "/team/recall", Map.of("reason", "成员已离职")),
                HttpStatus.CONFLICT,
                "team-not-recallable");
        manage(id, "acceptRequest", Map.of("outcome", "ACCEPTED"));
        manage(id, "proposeTeam", team(ONE, TWO, null));
        assertThat(complete(one, id, "signDeclaration:" + ONE, CLEAR)).hasStatus2xxSuccessful();
        assertThat(manager.get("/staff/requests/" + id + "/team"))
                .hasStatusOk()
                .bodyText()
                .contains("撤回评估组提名");
        assertThat(one.get("/staff/requests/" + id + "/team"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("撤回评估组提名");

        assertRefused(
                one.post(PATH + "/" + id + "/team/recall", Map.of("reason", "成员已离职")),
                HttpStatus.FORBIDDEN,
                "managers-only");
        assertField(manager.post(PATH + "/" + id + "/team/recall", Map.of("reason", "短")), "reason");
        assertThat(new TestStaff(mvc, "demo-institution-manager-2")
                        .post(PATH + "/" + id + "/team/recall", Map.of("reason", "成员已离职")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(manager.post(PATH + "/" + id + "/team/recall", Map.of("reason", "成员二已经离职，不能签署")))
                .hasStatus2xxSuccessful();

        assertThat(applicant.state(id)).isEqualTo("ACCEPTED");
        assertThat(complete(two, id, "signDeclaration:" + TWO, CLEAR)
                        .getResponse()
                        .getStatus())
                .isIn(404, 409);
        assertThat(body(applicant.enterprise.get(PATH + "/" + id))
                        .get("timeline")
                        .toString())
                .doesNotContain("已经离职");
        assertThat(body(manager.get(PATH + "/" + id)).get("timeline").toString())
                .contains("成员二已经离职");
        assertThat(notices(TWO, id)).contains("评估组提名已撤回，将重新组建评估组");

        claim(id, "proposeTeam");
        assertField(complete(manager, id, "proposeTeam:-", team(ONE, THREE, " ")), "reason");
        assertThat(complete(manager, id, "proposeTeam:-", team(ONE, THREE, "成员二离职，由成员三接替")))
                .hasStatus2xxSuccessful();
        assertThat(body(applicant.enterprise.get(PATH + "/" + id))
                        .get("timeline")
                        .toString())
                .contains("调整评估组", "成员三接替");
        assertThat(body(manager.get(PATH + "/" + id + "/team")).get("former"))
                .as("who is in the team again is no former member")
                .singleElement()
                .satisfies(each -> assertThat(each.get("declaration").isNull()).isTrue());
        assertThat(jdbc.queryForList(
                        "select declaration from former_member where request = ?::uuid and account = ?::uuid",
                        String.class,
                        id,
                        ONE))
                .singleElement()
                .asString()
                .contains("未发现利益冲突");
        assertThat(manager.get("/staff/requests/" + id + "/team"))
                .hasStatusOk()
                .bodyText()
                .contains("此前的成员（1）");
        assertThat(body(one.get(PATH + "/" + id + "/team")).get("former")).isEmpty();
        assertThat(complete(one, id, "signDeclaration:" + ONE, CLEAR))
                .as("everybody signs anew")
                .hasStatus2xxSuccessful();
    }

    @Test
    void anotherMemberLeadsFromNowOnAndTheOpenStepsOfTheLeadGoAlong() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var id = running("concludeDocuments", enterprise);
        assertThat(manager.get("/staff/requests/" + id + "/team"))
                .hasStatusOk()
                .bodyText()
                .contains("更换评估组长");
        assertRefused(reassign(id + ":concludeDocuments:-"), "step-of-the-lead");
        assertRefused(change(one, id, TWO, "组长另有任务"), HttpStatus.FORBIDDEN, "managers-only");
        assertField(change(manager, id, THREE, "组长另有任务"), "account");
        assertField(change(manager, id, TWO, "短"), "reason");
        jdbc.update("update institution_member set lead = false where account = ?::uuid", TWO);
        assertField(change(manager, id, TWO, "组长另有任务"), "account");
        assertThat(manager.get("/staff/requests/" + id + "/team"))
                .hasStatusOk()
                .bodyText()
                .contains("不具备评估组长资格");
        jdbc.update("update institution_member set lead = true where account = ?::uuid", TWO);

        assertThat(change(manager, id, TWO, "组长另有任务，由成员接任")).hasStatus2xxSuccessful();
        assertThat(jdbc.queryForList(
                        "select account::text from team_member where request = ?::uuid and lead", String.class, id))
                .containsExactly(TWO);
        assertThat(jdbc.queryForList(
                        "select action from step_record where request = ?::uuid order by id", String.class, id))
                .containsExactly("LEAD_CHANGED", "TASK_REASSIGNED");
        assertThat(body(enterprise.get(PATH + "/" + id)).get("timeline").toString())
                .contains("更换评估组长", "由成员接任")
                .doesNotContain("改派");
        assertThat(notices(ONE, id)).contains("评估组长已更换");
        assertThat(notices(TWO, id)).contains("评估组长已更换");
        assertField(change(manager, id, TWO, "组长另有任务，由成员接任"), "account");

        assertThat(complete(one, id, "concludeDocuments:-", Map.of("outcome", "PASSED"))
                        .getResponse()
                        .getStatus())
                .isIn(403, 404, 409);
        assertThat(complete(two, id, "concludeDocuments:-", Map.of("outcome", "PASSED")))
                .hasStatus2xxSuccessful();
        assertThat(jdbc.queryForObject(
                        "select assignee from open_task where business_key = ? and step = 'planOnSite'",
                        String.class,
                        id))
                .as("what comes is the new lead's")
                .isEqualTo(TWO);
    }

    @Test
    void theLeadIsNotChangedBeforeTheTeamStandsNorAfterTheEnd() {
        var applicant = new Applicant(mvc, jdbc);
        var id = applicant.filed();
        assertRefused(change(manager, id, TWO, "组长另有任务"), HttpStatus.CONFLICT, "lead-not-changeable");
    }

    @Test
    void aReviewThatPassesToAColleagueStandsOnTheTimelineWithItsReason() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var id = running("confirmTeam", enterprise);
        assertThat(enterprise.post("/api/v1/tasks/" + id + ":confirmTeam:-/completion", Map.of("outcome", "CONFIRMED")))
                .hasStatus2xxSuccessful();
        assertThat(one.post("/api/v1/tasks/" + id + ":reviewDocuments:QMS/claim", Map.of()))
                .hasStatus2xxSuccessful();
        var refused = reassign(id + ":reviewDocuments:QMS", THREE);
        assertThat(body(refused).at("/done")).as("nobody outside the team").isEmpty();
        assertThat(body(reassign(id + ":reviewDocuments:QMS", TWO)).at("/done")).hasSize(1);
        var line = jdbc.queryForMap(
                "select * from step_record where request = ?::uuid and action = 'TASK_REASSIGNED'", id);
        assertThat(line)
                .containsEntry("step", "reviewDocuments")
                .containsEntry("account", RunningRequest.account("demo-manager"));
        assertThat((String) line.get("reason")).contains("按指标评审", "请假两周");
        assertThat(jdbc.queryForObject(
                        "select assignee from open_task where business_key = ? and item = 'QMS'", String.class, id))
                .isEqualTo(TWO);
        assertThat(body(enterprise.get(PATH + "/" + id)).get("timeline").toString())
                .doesNotContain("请假两周");
    }

    private String running(String step, TestEnterprise enterprise) {
        return new RunningRequest(requests, members, engine, transaction)
                .at(
                        step,
                        enterprise,
                        FinishedSelfAssessment.of(enterprise),
                        Map.of("indicators", List.of("QMS", "SUS")))
                .toString();
    }

    private MvcTestResult reassign(String task) {
        return reassign(task, TWO);
    }

    private MvcTestResult reassign(String task, String to) {
        return manager.post("/api/v1/tasks/reassignments", Map.of("tasks", List.of(task), "to", to, "reason", "请假两周"));
    }

    private MvcTestResult change(TestStaff who, String id, String account, String reason) {
        return who.post(PATH + "/" + id + "/team/lead", Map.of("account", account, "reason", reason));
    }

    private static Map<String, Object> team(String lead, String member, String reason) {
        var form = new HashMap<String, Object>(Map.of(
                "contractNumber",
                "HT-2026-01",
                "contractDate",
                "2026-11-20",
                "lead",
                lead,
                "members",
                List.of(member)));
        if (reason != null) {
            form.put("reason", reason);
        }
        return form;
    }

    private void manage(String id, String step, Map<String, Object> input) {
        claim(id, step);
        assertThat(complete(manager, id, step + ":-", input)).hasStatus2xxSuccessful();
    }

    private void claim(String id, String step) {
        assertThat(manager.post("/api/v1/tasks/" + id + ":" + step + ":-/claim", Map.of()))
                .hasStatus2xxSuccessful();
    }

    private static MvcTestResult complete(TestStaff who, String id, String task, Map<String, Object> input) {
        return who.post("/api/v1/tasks/" + id + ":" + task + "/completion", input);
    }

    private List<String> notices(String account, String id) {
        return jdbc.queryForList(
                "select subject from notice where recipient = ?::uuid and link like ?",
                String.class,
                account,
                "%" + id);
    }

    private static void assertRefused(MvcTestResult batch, String rule) {
        assertThat(body(batch).at("/done")).isEmpty();
        assertThat(body(batch).at("/refused/0/reason").asText()).as(rule).contains("更换评估组长");
    }

    private static void assertRefused(MvcTestResult result, HttpStatus status, String rule) {
        assertThat(result).hasStatus(status);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
        assertThat(body(result).get("detail").asText()).matches("(?s).*[\\u4e00-\\u9fff].*");
    }

    private static void assertField(MvcTestResult result, String field) {
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(result).get("errors"))
                .as(body(result).toString())
                .anyMatch(error -> error.get("field").asText().equals(field));
    }
}
