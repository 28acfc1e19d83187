package io.zhiheng.team;

import static io.zhiheng.TestEnterprise.body;
import static io.zhiheng.request.Applicant.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.request.Applicant;
import io.zhiheng.request.RunningRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the acceptance to the confirmed team, on the real engine and database. */
@IntegrationTest
class TeamApiTest {

    private static final String ONE = RunningRequest.account("demo-assessor-1").toString();
    private static final String TWO = RunningRequest.account("demo-assessor-2").toString();
    private static final Map<String, Object> CLEAR =
            Map.of("employed", "NO", "consulted", "NO", "interest", "NO", "confirmed", true);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    Applicant applicant;
    TestEnterprise enterprise;
    TestStaff manager;
    TestStaff one;
    TestStaff two;
    String id;

    @BeforeEach
    void standAtTheTeam() {
        EarlierTeams.dissolve(jdbc);
        jdbc.update("update institution_member set capacity = 50 where capacity is not null");
        jdbc.update(
                "update institution_member set lead = true, qualified_until = today() + 100 where account in (?::uuid, ?::uuid)",
                ONE,
                TWO);
        applicant = new Applicant(mvc, jdbc);
        enterprise = applicant.enterprise;
        manager = new TestStaff(mvc, "demo-institution-manager");
        one = new TestStaff(mvc, "demo-assessor-1");
        two = new TestStaff(mvc, "demo-assessor-2");
        id = applicant.filed();
        claimed("acceptRequest");
        assertThat(complete(manager, "acceptRequest:-", Map.of("outcome", "ACCEPTED")))
                .hasStatus2xxSuccessful();
        claimed("proposeTeam");
    }

    @Test
    void aTeamNeedsTwoPeopleWhoMayTakePart() {
        assertField(propose(ONE, ONE), "members", "至少 2 人");
        assertField(propose(ONE, "00000000-0000-4000-8000-00000000ffff"), "members", "评估组成员");
        jdbc.update("update institution_member set capacity = 1 where account = ?::uuid", TWO);
        var other = new Applicant(mvc, jdbc).filed();
        jdbc.update(
                "insert into team_member (request, account, name, lead) values (?::uuid, ?::uuid, 'x', false)",
                other,
                TWO);
        assertField(propose(ONE, TWO), "members", "上限 1 项");
        jdbc.update(
                "update institution_member set capacity = 50, qualified_until = today() - 1 where account = ?::uuid",
                TWO);
        assertField(propose(ONE, TWO), "members", "已失效");
        jdbc.update(
                "update institution_member set qualified_until = today() + 100, lead = false where account = ?::uuid",
                TWO);
        assertField(propose(TWO, ONE), "lead", "不具备评估组长资格");
        jdbc.update("update institution_member set lead = true where account = ?::uuid", TWO);
        tie(TWO, "EMPLOYED", "today() - 300");
        assertField(propose(ONE, TWO), "members", "离职未满 24 个月");
        assertThat(manager.get("/staff/requests/" + id + "/steps/proposeTeam/-"))
                .hasStatusOk();
        assertThat(body(manager.get(PATH + "/" + id + "/steps/proposeTeam/-")).get("assessors"))
                .anySatisfy(
                        option -> assertThat(option.path("refused").asText()).contains("离职未满 24 个月"));
        assertThat(applicant.state(id)).isEqualTo("ACCEPTED");
        assertThat(jdbc.queryForObject("select count(*) from team_member where request = ?::uuid", Integer.class, id))
                .isZero();
    }

    @Test
    void everyMemberSignsForHimselfAndTheEnterpriseConfirms() {
        assertThat(one.get(PATH + "/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(propose(ONE, TWO)).hasStatus2xxSuccessful();
        assertThat(two.get(PATH + "/" + id)).hasStatusOk();
        assertThat(body(two.get(PATH + "/" + id)).get("team")).hasSize(2);
        var seen = body(enterprise.get(PATH + "/" + id));
        assertThat(seen.get("team")).isEmpty();
        assertThat(seen.get("turns")).singleElement().satisfies(turn -> {
            assertThat(turn.get("step").asText()).isEqualTo("signDeclaration");
            assertThat(turn.get("name").asText()).isEqualTo("签署利益冲突声明");
            assertThat(turn.get("item").isNull()).isTrue();
        });
        assertThat(complete(two, "signDeclaration:" + ONE, CLEAR).getResponse().getStatus())
                .isIn(403, 404, 409);
        assertThat(complete(manager, "signDeclaration:" + ONE, CLEAR)
                        .getResponse()
                        .getStatus())
                .isIn(403, 404, 409);
        assertThat(complete(one, "signDeclaration:" + ONE, Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(complete(one, "signDeclaration:" + ONE, CLEAR)).hasStatus2xxSuccessful();
        assertThat(applicant.state(id)).isEqualTo("ACCEPTED");
        assertThat(complete(two, "signDeclaration:" + TWO, CLEAR)).hasStatus2xxSuccessful();
        assertThat(applicant.state(id)).isEqualTo("TEAM_PROPOSED");

        assertThat(enterprise.get("/assessment-requests/" + id + "/steps/confirmTeam/-"))
                .hasStatusOk()
                .bodyText()
                .contains("未发现利益冲突");
        assertThat(complete(enterprise, "confirmTeam:-", Map.of("outcome", "OBJECTED")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(complete(enterprise, "confirmTeam:-", Map.of("outcome", "CONFIRMED")))
                .hasStatus2xxSuccessful();
        assertThat(applicant.state(id)).isEqualTo("DOC_REVIEW");
        assertThat(body(enterprise.get(PATH + "/" + id)).get("team"))
                .hasSize(2)
                .allMatch(member -> member.get("clear").asBoolean());
        assertThat(body(one.get(PATH)).get("items").toString()).contains(id);
        assertThat(body(one.get("/api/v1/tasks?size=100")).toString()).contains(id + ":reviewDocuments:QMS");
    }

    @Test
    void aDeclaredConflictBringsTheTeamBack() {
        assertThat(propose(ONE, TWO)).hasStatus2xxSuccessful();
        assertThat(complete(one, "signDeclaration:" + ONE, CLEAR)).hasStatus2xxSuccessful();
        var declared = new HashMap<>(CLEAR);
        declared.put("interest", "YES");
        assertThat(complete(two, "signDeclaration:" + TWO, declared))
                .as("without words")
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        declared.put("note", "配偶持有少量股份");
        assertThat(complete(two, "signDeclaration:" + TWO, declared)).hasStatus2xxSuccessful();
        assertThat(applicant.state(id)).isEqualTo("ACCEPTED");
        assertThat(manager.get("/staff/requests/" + id + "/steps/proposeTeam/-"))
                .hasStatusOk()
                .bodyText()
                .contains("配偶持有少量股份");
        var seen = body(enterprise.get(PATH + "/" + id));
        assertThat(seen.get("team")).isEmpty();
        assertThat(seen.get("timeline").toString()).doesNotContain("配偶持有少量股份", "DECLARATION_SIGNED", "TEAM_FORMED");
    }

    @Test
    void theEnterpriseObjectsOnceAndToSomebodyNamed() {
        proposed();
        var objection = Map.<String, Object>of("outcome", "OBJECTED", "member", TWO, "reason", "曾为竞争对手工作");
        assertThat(complete(
                        enterprise,
                        "confirmTeam:-",
                        Map.of("outcome", "OBJECTED", "member", ONE.replace('1', '9'), "reason", "曾为竞争对手工作")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(complete(enterprise, "confirmTeam:-", objection)).hasStatus2xxSuccessful();
        claimed("answerTeamObjection");
        assertThat(complete(manager, "answerTeamObjection:-", Map.of("outcome", "REFUSED", "reason", "查无实据，不影响公正")))
                .hasStatus2xxSuccessful();
        assertThat(applicant.state(id)).isEqualTo("TEAM_PROPOSED");
        var again = complete(enterprise, "confirmTeam:-", objection);
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(again).get("detail").asText()).contains("只能提出一次");
        assertThat(complete(enterprise, "confirmTeam:-", Map.of("outcome", "CONFIRMED")))
                .hasStatus2xxSuccessful();
    }

    @Test
    void whoWasObjectedToWithReasonIsNotProposedAgain() {
        proposed();
        assertThat(complete(
                        enterprise,
                        "confirmTeam:-",
                        Map.of("outcome", "OBJECTED", "member", TWO, "reason", "曾为竞争对手工作")))
                .hasStatus2xxSuccessful();
        claimed("answerTeamObjection");
        assertThat(complete(manager, "answerTeamObjection:-", Map.of("outcome", "ACCEPTED", "reason", "情况属实，更换成员")))
                .hasStatus2xxSuccessful();
        assertThat(applicant.state(id)).isEqualTo("ACCEPTED");
        claimed("proposeTeam");
        assertField(propose(ONE, TWO), "members", "异议已被采纳");
    }

    private void proposed() {
        assertThat(propose(ONE, TWO)).hasStatus2xxSuccessful();
        assertThat(complete(one, "signDeclaration:" + ONE, CLEAR)).hasStatus2xxSuccessful();
        assertThat(complete(two, "signDeclaration:" + TWO, CLEAR)).hasStatus2xxSuccessful();
    }

    private MvcTestResult propose(String lead, String member) {
        return complete(
                manager,
                "proposeTeam:-",
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

    private void claimed(String step) {
        assertThat(manager.post("/api/v1/tasks/" + id + ":" + step + ":-/claim", Map.of()))
                .hasStatus2xxSuccessful();
    }

    private MvcTestResult complete(TestStaff staff, String task, Map<String, Object> input) {
        return staff.post("/api/v1/tasks/" + id + ":" + task + "/completion", input);
    }

    private MvcTestResult complete(TestEnterprise own, String task, Map<String, Object> input) {
        return own.post("/api/v1/tasks/" + id + ":" + task + "/completion", input);
    }

    private void tie(String account, String kind, String until) {
        jdbc.update("update assessment_request set enterprise_name = ? where id = ?::uuid", "阀门 " + id, id);
        jdbc.update(
                "insert into former_tie (id, member, enterprise_name, kind, declared_at, until_date) "
                        + "select gen_random_uuid(), m.id, r.enterprise_name, ?, now(), "
                        + until
                        + " from institution_member m, assessment_request r where m.account = ?::uuid and r.id = ?::uuid",
                kind,
                account,
                id);
    }

    private static void assertField(MvcTestResult answer, String field, String words) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(answer).get("errors")).as(body(answer).toString()).anySatisfy(error -> {
            assertThat(error.get("field").asText()).isEqualTo(field);
            assertThat(error.get("message").asText()).contains(words);
        });
    }
}
