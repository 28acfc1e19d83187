package io.zhiheng.team;

import static io.zhiheng.TestEnterprise.body;
import static io.zhiheng.request.Applicant.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.conclusion.application.Independence;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.request.Applicant;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.team.application.LiftConflicts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Who has declared a tie to the enterprise stays away from all that is judged of it, long after the team was formed
 * anew.
 */
@IntegrationTest
class DeclarationsAreRememberedTest {

    private static final UUID ONE = RunningRequest.account("demo-assessor-1");
    private static final UUID TWO = RunningRequest.account("demo-assessor-2");
    private static final UUID THREE = RunningRequest.account("demo-assessor-3");
    private static final Map<String, Object> CLEAR =
            Map.of("employed", "NO", "consulted", "NO", "interest", "NO", "confirmed", true);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AssessmentRequests requests;

    @Autowired
    Independence independence;

    @Autowired
    LiftConflicts liftConflicts;

    Applicant applicant;
    TestStaff manager;
    String id;

    @BeforeEach
    void standAtTheTeam() {
        EarlierTeams.dissolve(jdbc);
        jdbc.update(
                "update institution_member set capacity = 50, qualified_until = today() + 100, lead = true where capacity is not null");
        applicant = new Applicant(mvc, jdbc);
        manager = new TestStaff(mvc, "demo-institution-manager");
        id = accepted();
    }

    @Test
    void whoDeclaredConsultingIsNeitherProposedAgainNorDecidesNorHandlesWhatIsSaidAgainstIt() {
        declared("consulted");
        refused("members", "本人声明近两年为该企业提供过咨询", propose(ONE, TWO));
        refused("lead", "本人声明近两年为该企业提供过咨询", propose(TWO, ONE));
        assertThat(propose(ONE, THREE)).hasStatus2xxSuccessful();
        var request = requests.findById(AssessmentRequestId.of(id).value()).orElseThrow();
        barred(() -> independence.requireDecider(TWO, request));
        barred(() -> independence.requireAppealHandler(TWO, request));
        barred(() -> independence.requireObjectionHandler(TWO, request));
        assertThat(body(applicant.enterprise.get(PATH + "/" + id))
                        .get("timeline")
                        .toString())
                .contains("调整评估组", "按规定调整成员")
                .doesNotContain("咨询");

        var next = nextRequestOfTheSameEnterprise();
        refused(next, "members", "本人声明近两年为该企业提供过咨询", propose(next, ONE, TWO));
        jdbc.update(
                "update declared_conflict set declared_at = declared_at - interval '24 months' where request = ?::uuid",
                id);
        assertThat(propose(next, ONE, TWO)).as("the rule's time is over").hasStatus2xxSuccessful();
    }

    @Test
    void consultingIsLiftedByNobodyAndAnInterestBySomebodyElseWithAReason() {
        declared("consulted");
        assertThat(body(manager.get(PATH + "/" + id + "/team/conflicts")).toString())
                .contains(TWO.toString(), "\"liftable\":false");
        refused("account", "不能解除", lift(manager, TWO, "经核实服务早已结束，不影响公正"));
        jdbc.update("update declared_conflict set kind = 'INTEREST' where request = ?::uuid", id);
        refused("reason", "至少", lift(manager, TWO, "没关系"));
        assertThat(lift(new TestStaff(mvc, "demo-assessor-1"), TWO, "经核实服务早已结束，不影响公正")
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
        assertThat(manager.get("/staff/requests/" + id + "/conflicts"))
                .hasStatusOk()
                .bodyText()
                .contains("解除限制", "本人声明与该企业有股份");
        assertThat(lift(manager, TWO, "所持股份已经处置，凭证存于本机构")).hasStatus2xxSuccessful();
        assertThat(body(manager.get(PATH + "/" + id + "/team/conflicts")).toString())
                .doesNotContain(TWO.toString());
        assertThat(body(manager.get(PATH + "/" + id)).get("timeline").toString())
                .contains("解除利益冲突限制", "所持股份已经处置");
        assertThat(body(applicant.enterprise.get(PATH + "/" + id))
                        .get("timeline")
                        .toString())
                .doesNotContain("所持股份已经处置");
        assertThat(propose(ONE, TWO)).hasStatus2xxSuccessful();
        refused(nextRequestOfTheSameEnterprise(), "members", "本人声明与该企业有股份", null);
    }

    @Test
    void aLiftCountsForTheDocumentedInterestAndSaysSoWhereTheTeamIsShown() {
        declared("interest");
        assertThat(manager.get("/staff/requests/" + id + "/conflicts"))
                .bodyText()
                .contains("去年做过一次内部培训");
        var read = body(manager.get(PATH + "/" + id + "/team/conflicts"))
                .at("/0/conflicts/0/key")
                .asText();
        var reason = "所持股份已经处置，凭证存于本机构";
        assertThat(lift(manager, TWO, reason, "DECLARED-INTEREST:0")).hasStatus(409);
        assertThat(lift(manager, TWO, reason, read)).hasStatus2xxSuccessful();
        assertThat(propose(ONE, TWO)).hasStatus2xxSuccessful();
        assertThat(new TestStaff(mvc, "demo-assessor-2").get("/staff/requests/" + id + "/steps/signDeclaration/" + TWO))
                .hasStatusOk()
                .bodyText()
                .contains("限制已解除的关系", reason);
        sign("demo-assessor-1", CLEAR);
        declare("interest", "配偶是该企业的供应商");
        assertThat(applicant.state(id)).as("another interest").isEqualTo("ACCEPTED");
        assertThat(body(manager.get(PATH + "/" + id + "/team/conflicts")).toString())
                .contains(TWO.toString(), "配偶是该企业的供应商")
                .doesNotContain("内部培训");

        assertThat(manager.post("/api/v1/tasks/" + id + ":proposeTeam:-/claim", Map.of()))
                .hasStatus2xxSuccessful();
        assertThat(lift(manager, TWO, "该供应关系已经终止，凭证存于本机构")).hasStatus2xxSuccessful();
        assertThat(propose(ONE, TWO)).hasStatus2xxSuccessful();
        sign("demo-assessor-1", CLEAR);
        sign("demo-assessor-2", CLEAR);
        assertThat(applicant.state(id)).isEqualTo("TEAM_PROPOSED");
        assertThat(manager.get("/staff/requests/" + id))
                .bodyText()
                .contains("限制已解除", reason, "该供应关系已经终止", "demo-manager");
        assertThat(applicant.enterprise.get("/assessment-requests/" + id))
                .bodyText()
                .contains("限制已解除", "本人声明与该企业有股份")
                .doesNotContain("已经处置", "供应");
    }

    @Test
    void nobodyLiftsTheOwnConflict() {
        declared("interest");
        var both = new Actor(
                TWO, "二", null, DemoAccounts.INSTITUTION, "二", Set.of(Role.INSTITUTION_MANAGER, Role.ASSESSOR));
        assertThat(catchThrowableOfType(
                                RuleBroken.class,
                                () -> liftConflicts.execute(
                                        both, AssessmentRequestId.of(id), TWO, "所持股份已经处置，凭证存于本机构", null))
                        .rule())
                .isEqualTo("own-conflict");
    }

    @Test
    void aRequestThatRunsWithSomebodyWhoMustStayAwayIsListedAndGoesOn() {
        assertThat(propose(ONE, TWO)).hasStatus2xxSuccessful();
        sign("demo-assessor-1", CLEAR);
        sign("demo-assessor-2", CLEAR);
        assertThat(manager.get("/staff/conflicts")).hasStatusOk().bodyText().doesNotContain("/staff/requests/" + id);
        jdbc.update(
                "insert into declared_conflict (request, enterprise, account, kind, declared_at) select id, enterprise, ?, 'CONSULTED', now() "
                        + "from assessment_request where id = ?::uuid",
                TWO,
                id);
        assertThat(manager.get("/staff/conflicts"))
                .hasStatusOk()
                .bodyText()
                .contains("/staff/requests/" + id, "本人声明近两年为该企业提供过咨询");
        assertThat(new TestStaff(mvc, "demo-institution-manager-2").get("/staff/conflicts"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("提供过咨询");
        assertThat(new TestStaff(mvc, "demo-platform-admin").get("/staff/conflicts"))
                .hasStatusOk()
                .bodyText()
                .contains("提供过咨询", "华东质量评估中心");
        assertThat(new TestStaff(mvc, "demo-assessor-1").get("/staff/conflicts"))
                .hasStatus(404);
        assertThat(applicant.enterprise.post(
                        "/api/v1/tasks/" + id + ":confirmTeam:-/completion", Map.of("outcome", "CONFIRMED")))
                .hasStatus2xxSuccessful();
        assertThat(applicant.state(id)).isEqualTo("DOC_REVIEW");
    }

    /** The second member is proposed, declares this, and the request comes back to its manager. */
    private void declared(String tie) {
        assertThat(propose(ONE, TWO)).hasStatus2xxSuccessful();
        sign("demo-assessor-1", CLEAR);
        declare(tie, "去年做过一次内部培训");
        assertThat(applicant.state(id)).isEqualTo("ACCEPTED");
        assertThat(manager.post("/api/v1/tasks/" + id + ":proposeTeam:-/claim", Map.of()))
                .hasStatus2xxSuccessful();
    }

    private void declare(String tie, String note) {
        var declaration = new HashMap<>(CLEAR);
        declaration.put(tie, "YES");
        declaration.put("note", note);
        sign("demo-assessor-2", declaration);
    }

    private void sign(String person, Map<String, Object> declaration) {
        assertThat(new TestStaff(mvc, person)
                        .post(
                                "/api/v1/tasks/" + id + ":signDeclaration:" + RunningRequest.account(person)
                                        + "/completion",
                                declaration))
                .hasStatus2xxSuccessful();
    }

    private String accepted() {
        var filed = body(applicant.file(applicant.content())).get("id").asText();
        for (var step : List.of("acceptRequest", "proposeTeam")) {
            assertThat(manager.post("/api/v1/tasks/" + filed + ":" + step + ":-/claim", Map.of()))
                    .hasStatus2xxSuccessful();
            if (step.equals("acceptRequest")) {
                assertThat(manager.post(
                                "/api/v1/tasks/" + filed + ":acceptRequest:-/completion",
                                Map.of("outcome", "ACCEPTED")))
                        .hasStatus2xxSuccessful();
            }
        }
        return filed;
    }

    private String nextRequestOfTheSameEnterprise() {
        assertThat(applicant.enterprise.post(PATH + "/" + id + "/withdrawal", Map.of("reason", "改期再申请")))
                .hasStatus2xxSuccessful();
        return accepted();
    }

    private MvcTestResult lift(TestStaff who, UUID account, String reason) {
        return who.post(PATH + "/" + id + "/team/lifted-conflicts", Map.of("account", account, "reason", reason));
    }

    private MvcTestResult lift(TestStaff who, UUID account, String reason, String read) {
        return who.post(
                PATH + "/" + id + "/team/lifted-conflicts", Map.of("account", account, "reason", reason, "read", read));
    }

    private MvcTestResult propose(UUID lead, UUID member) {
        return propose(id, lead, member);
    }

    private MvcTestResult propose(String request, UUID lead, UUID member) {
        return manager.post(
                "/api/v1/tasks/" + request + ":proposeTeam:-/completion",
                Map.of(
                        "contractNumber",
                        "HT-2026-01",
                        "contractDate",
                        "2026-11-20",
                        "lead",
                        lead,
                        "members",
                        List.of(member),
                        "reason",
                        "按规定调整成员"));
    }

    private void refused(String field, String words, MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        assertThat(body(answer).get("errors")).as(body(answer).toString()).anySatisfy(error -> {
            assertThat(error.get("field").asText()).isEqualTo(field);
            assertThat(error.get("message").asText()).contains(words);
        });
    }

    /** Also where the people are chosen. @param answer null: proposed here */
    private void refused(String request, String field, String words, MvcTestResult answer) {
        refused(field, words, answer == null ? propose(request, ONE, TWO) : answer);
        assertThat(body(manager.get(PATH + "/" + request + "/steps/proposeTeam/-"))
                        .get("assessors"))
                .anySatisfy(
                        option -> assertThat(option.path("refused").asText()).contains(words));
    }

    private static void barred(ThrowingCallable claim) {
        assertThat(catchThrowableOfType(RuleBroken.class, claim).args()[0].toString())
                .contains("本人声明近两年为该企业提供过咨询");
    }
}
