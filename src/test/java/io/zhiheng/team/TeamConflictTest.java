package io.zhiheng.team;

import static io.zhiheng.TestEnterprise.body;
import static io.zhiheng.request.Applicant.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.request.Applicant;
import io.zhiheng.request.RunningRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Who may not be in a team, by the institution's page and by the API, and what is found out between proposal and
 * declaration.
 */
@IntegrationTest
class TeamConflictTest {

    private static final UUID LEAD = RunningRequest.account("demo-assessor-4");
    private static final UUID MEMBER = RunningRequest.account("demo-assessor-5");
    private static final UUID THIRD = RunningRequest.account("demo-assessor-1");
    private static final String PARENT = "91990000MA0TE5T088";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    Applicant applicant;
    TestStaff manager;
    String id;
    String name;

    @BeforeEach
    void standAtTheTeam() {
        EarlierTeams.dissolve(jdbc);
        jdbc.update(
                "update institution_member set capacity = 50, qualified_until = today() + 100, lead = true where capacity is not null");
        applicant = new Applicant(mvc, jdbc);
        manager = new TestStaff(mvc, "demo-institution-manager");
        id = filed(applicant.with("parent", "江北重工集团"));
        name = "阀门 " + id;
        jdbc.update("update assessment_request set enterprise_name = ? where id = ?::uuid", name, id);
    }

    @Test
    void aConsultantOfTheLastTwoYearsStaysAway() {
        tie(MEMBER, name, null, "CONSULTED", 23);
        refused("members", "为该企业提供咨询、培训或内部审核，或结束未满 24 个月");
    }

    @Test
    void whoLeftTheEnterpriseWithinTwoYearsStaysAwayAndLaterMayCome() {
        tie(MEMBER, name, null, "EMPLOYED", 23);
        refused("members", "在该企业任职，或离职未满 24 个月");
        jdbc.update("update former_tie set until_date = until_date - 40 where enterprise_name = ?", name);
        assertThat(propose()).hasStatus2xxSuccessful();
    }

    @Test
    void whoComesFromTheGroupOfTheEnterpriseStaysAway() {
        jdbc.update("update institution_member set employer_group = '江北重工控股集团有限公司' where account = ?", MEMBER);
        try {
            refused("members", "所属集团与该企业为同一集团");
        } finally {
            jdbc.update("update institution_member set employer_group = '江淮装备控股集团' where account = ?", MEMBER);
        }
        assertThat(propose()).hasStatus2xxSuccessful();
    }

    @Test
    void whoWorksForTheParentWhoseCodeTheEnterpriseGaveStaysAway() {
        jdbc.update(
                "update assessment_request set content = content || '{\"parentCode\":\"91990000ma0te5t088\"}'::jsonb where id = ?::uuid",
                id);
        tie(MEMBER, "某某投资 " + id, PARENT, "EMPLOYED", null);
        refused("members", "所属集团与该企业为同一集团");
    }

    @Test
    void afterTwoAssessmentsUnderOneLeadAnotherLeads() {
        for (int before = 1; before <= 2; before++) {
            assertThat(body(manager.get(PATH + "/" + id + "/steps/proposeTeam/-"))
                            .at("/leads")
                            .toString())
                    .doesNotContain("须轮换");
            jdbc.update("""
                    insert into assessment_request select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
                        'number', r.number || ?, 'state', 'CERTIFIED', 'submitted_at', r.submitted_at - make_interval(months => ?)))).*
                    from assessment_request r where r.id = ?::uuid""", "-" + before, 6 * before, id);
            jdbc.update(
                    "insert into team_member (request, account, name, lead) select id, ?, 'x', true from assessment_request "
                            + "where number = (select number from assessment_request where id = ?::uuid) || ?",
                    LEAD,
                    id,
                    "-" + before);
        }
        refused("lead", "已连续 2 次担任该企业评估组长，本次须轮换");
        assertThat(proposal(THIRD, LEAD)).as("as a member he may").hasStatus2xxSuccessful();
    }

    @Test
    void whatIsDeclaredAfterTheProposalBringsTheTeamBack() {
        assertThat(propose()).hasStatus2xxSuccessful();
        tie(MEMBER, name, null, "SHARES", null);
        for (var person : List.of("demo-assessor-4", "demo-assessor-5")) {
            assertThat(new TestStaff(mvc, person)
                            .post(
                                    "/api/v1/tasks/" + id + ":signDeclaration:" + RunningRequest.account(person)
                                            + "/completion",
                                    Map.of("employed", "NO", "consulted", "NO", "interest", "NO", "confirmed", true)))
                    .hasStatus2xxSuccessful();
        }
        assertThat(applicant.state(id)).isEqualTo("ACCEPTED");
        assertThat(manager.get("/staff/requests/" + id + "/steps/proposeTeam/-"))
                .hasStatusOk()
                .bodyText()
                .contains("持有该企业股份");
    }

    /**
     * Shown beside the person where the team is chosen, and refused when chosen nevertheless; nobody is in the team
     * then.
     */
    private void refused(String field, String words) {
        assertThat(body(manager.get(PATH + "/" + id + "/steps/proposeTeam/-"))
                        .get(field.equals("lead") ? "leads" : "assessors"))
                .anySatisfy(
                        option -> assertThat(option.path("refused").asText()).contains(words));
        var answer = propose();
        assertThat(answer).hasStatus(422);
        assertThat(body(answer).get("errors")).anySatisfy(error -> {
            assertThat(error.get("field").asText()).isEqualTo(field);
            assertThat(error.get("message").asText()).contains(words);
        });
        assertThat(applicant.state(id)).isEqualTo("ACCEPTED");
        assertThat(jdbc.queryForObject("select count(*) from team_member where request = ?::uuid", Integer.class, id))
                .isZero();
    }

    private MvcTestResult propose() {
        return proposal(LEAD, MEMBER);
    }

    private MvcTestResult proposal(UUID lead, UUID member) {
        return manager.post(
                "/api/v1/tasks/" + id + ":proposeTeam:-/completion",
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

    private String filed(Map<String, Object> content) {
        var filed = body(applicant.file(content)).get("id").asText();
        var acceptance = "/api/v1/tasks/" + filed + ":acceptRequest:-";
        assertThat(manager.post(acceptance + "/claim", Map.of())).hasStatus2xxSuccessful();
        assertThat(manager.post(acceptance + "/completion", Map.of("outcome", "ACCEPTED")))
                .hasStatus2xxSuccessful();
        assertThat(manager.post("/api/v1/tasks/" + filed + ":proposeTeam:-/claim", Map.of()))
                .hasStatus2xxSuccessful();
        return filed;
    }

    /** @param monthsAgo when it ended; null while it lasts */
    private void tie(UUID account, String enterprise, String code, String kind, Integer monthsAgo) {
        jdbc.update(
                "insert into former_tie (id, member, enterprise_name, credit_code, kind, declared_at, until_date) "
                        + "select gen_random_uuid(), m.id, ?, ?, ?, now(), "
                        + "(today() - make_interval(months => ?))::date from institution_member m where m.account = ?",
                enterprise,
                code,
                kind,
                monthsAgo,
                account);
    }
}
