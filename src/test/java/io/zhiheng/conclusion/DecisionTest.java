package io.zhiheng.conclusion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.RunningRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People outside the team decide. */
@IntegrationTest
class DecisionTest extends ConclusionScene {

    @Test
    void whoTookPartDoesNotDecideAndTwoSeatsNeedTwoPersons() {
        reported(4);
        done(answer("CONFIRMED", null));
        assertThat(claim(lead, "decideRequest", "1").getResponse().getStatus()).isIn(404, 409);
        assertThat(listed(third)).isFalse();
        done(claim(third, "decideRequest", "1"));
        assertThat(listed(third)).isTrue();
        assertRefused(claim(fourth, "decideRequest", "1"), "task-claimed");
        assertField(
                complete(third, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", false)),
                "independent");
        assertThat(complete(fourth, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true))
                        .getResponse()
                        .getStatus())
                .isIn(404, 409);
        done(complete(third, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true)));
        assertThat(listed(third)).isTrue();
        assertRefused(claim(third, "decideRequest", "2"), "decided-already");
        done(claim(fourth, "decideRequest", "2"));
        assertField(
                complete(fourth, "decideRequest", "2", Map.of("outcome", "RETURNED", "independent", true)), "reason");
        done(complete(
                fourth,
                "decideRequest",
                "2",
                Map.of("outcome", "NOT_PASSED", "reason", "证据不足以支持等级", "independent", true)));
        assertThat(state()).as("two who do not agree").isEqualTo(RequestState.REPORTING);
        assertThat(jdbc.queryForObject(
                        "select reason from step_record where request = ? and action = 'DECISION_RETURNED'",
                        String.class,
                        id.value()))
                .contains("审定人员 1：通过", "审定人员 2：不通过。证据不足以支持等级");
    }

    @Test
    void whoeverMayDecideReadsTheDossierUntilAnotherClaimsItAndItsHolderUntilItIsDone() {
        reported(3);
        done(answer("CONFIRMED", null));
        assertReads(third, "offered", true);
        assertReads(fourth, "offered", true);
        var page = third.get("/staff/requests/" + id + "/steps/decideRequest/1");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .as("before the claim")
                .contains(
                        "领取任务",
                        "/staff/requests/" + id + "/clauses",
                        "/staff/requests/" + id + "/report",
                        "/assessment-requests/" + id + "/report.pdf",
                        "（评估组长）",
                        "资料整改",
                        "分歧");
        done(claim(third, "decideRequest", "1"));
        assertReads(third, "held", true);
        assertReads(fourth, "held by another", false);
        assertThat(fourth.get("/staff/requests/" + id + "/steps/decideRequest/1"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/staff/requests/" + id + "/clauses", "资料整改");
        done(third.post("/api/v1/tasks/" + id + ":decideRequest:1/release", Map.of()));
        assertReads(fourth, "given back", true);
        done(claim(third, "decideRequest", "1"));
        done(complete(third, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true)));
        assertThat(state()).isEqualTo(RequestState.PUBLICITY);
        for (var person : List.of(third, lead, manager)) {
            assertThat(person.get(path(""))).as("the papers, for good").hasStatusOk();
            assertThat(person.get(path("/findings"))).hasStatus(404);
            assertThat(person.get(path("/self-report.pdf"))).hasStatus(404);
        }
        assertThat(fourth.get(path(""))).hasStatus(404);
    }

    private void assertReads(TestStaff person, String when, boolean reads) {
        for (var thing : List.of("", "/findings", "/comparison", "/nonconformities")) {
            assertThat(person.get(path(thing))).as(when + thing).hasStatus(reads ? 200 : 404);
        }
    }

    @Test
    void twoWhoAgreeAtTheSameInstantPublishALevelFour() {
        reported(4);
        done(answer("CONFIRMED", null));
        done(claim(third, "decideRequest", "1"));
        done(claim(fourth, "decideRequest", "2"));
        var start = new CyclicBarrier(2);
        var approvals = List.of(approval(third, "1", start), approval(fourth, "2", start));
        approvals.forEach(each -> done(each.join()));
        assertThat(state()).isEqualTo(RequestState.PUBLICITY);
        assertThat(jdbc.queryForList(
                        "select seat from decision where request = ? and outcome = 'APPROVED' order by seat",
                        String.class,
                        id.value()))
                .containsExactly("1", "2");
        assertThat(jdbc.queryForList("select level from publicity where request = ?", Integer.class, id.value()))
                .containsExactly(4);
        assertThat(jdbc.queryForObject(
                        "select count(*) from step_record where request = ? and action = 'DECISION_APPROVED'",
                        Integer.class,
                        id.value()))
                .isEqualTo(1);
    }

    private CompletableFuture<MvcTestResult> approval(TestStaff person, String seat, CyclicBarrier start) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        start.await();
                    } catch (InterruptedException | BrokenBarrierException never) {
                        throw new IllegalStateException(never);
                    }
                    return complete(person, "decideRequest", seat, Map.of("outcome", "APPROVED", "independent", true));
                },
                Executors.newSingleThreadExecutor());
    }

    @Test
    void belowTheLowestLevelNothingIsApproved() {
        reported(3);
        jdbc.update("update assessment_report set level = 0, level_to_certify = 0 where request = ?", id.value());
        done(answer("CONFIRMED", null));
        done(claim(third, "decideRequest", "1"));
        assertRefused(
                complete(third, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true)),
                "level-not-certifiable");
        done(complete(
                third, "decideRequest", "1", Map.of("outcome", "NOT_PASSED", "reason", "未达到经验级", "independent", true)));
        assertThat(state()).isEqualTo(RequestState.NOT_PASSED);
    }

    @Test
    void whoHasAConflictOfInterestDecidesNothingNeitherWhenClaimingNorLater() {
        reported(3);
        done(answer("CONFIRMED", null));
        jdbc.update("update assessment_request set enterprise_name = ? where id = ?", "阀门 " + id, id.value());
        tie(third, "CONSULTED", 14);
        var words = "您与该企业存在利益冲突，不能参加审定：为该企业提供咨询、培训或内部审核，或结束未满 24 个月";
        assertRefused(claim(third, "decideRequest", "1"), "conflict-of-interest", words);
        var page = third.send("/staff/tasks/claims", Map.of("one", id + ":decideRequest:1"));
        assertThat(page)
                .hasStatus3xxRedirection()
                .flash()
                .extractingByKey("refused")
                .asString()
                .contains(words);
        assertThat(body(reassign("demo-assessor-3")).at("/refused/0/reason").asText())
                .as("to the manager, about the colleague")
                .isEqualTo(words.replace("您", "陈志强 "));
        assertThat(holder()).isNull();

        done(claim(fourth, "decideRequest", "1"));
        tie(fourth, "EMPLOYED", 3);
        tie(fourth, "FAMILY", null);
        assertRefused(
                complete(fourth, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true)),
                "conflict-of-interest",
                "您与该企业存在利益冲突，不能参加审定：近亲属在该企业任职或持股；在该企业任职，或离职未满 24 个月");
        assertThat(state()).isEqualTo(RequestState.DECISION);
        assertThat(jdbc.queryForObject("select count(*) from decision where request = ?", Integer.class, id.value()))
                .isZero();
    }

    @Test
    void whoIsNotQualifiedAnyMoreDoesNotDecide() {
        reported(3);
        done(answer("CONFIRMED", null));
        qualified("2020-01-31");
        try {
            assertRefused(claim(third, "decideRequest", "1"), "decider-unqualified", "您的评估师资格已于 2020-01-31 到期，不能参加审定");
        } finally {
            qualified("2031-12-31");
        }
        done(claim(third, "decideRequest", "1"));
    }

    @Test
    void nobodyHoldsBothSeats() {
        reported(4);
        done(answer("CONFIRMED", null));
        done(claim(third, "decideRequest", "1"));
        assertRefused(claim(third, "decideRequest", "2"), "seat-held", "您已领取本次审定的另一席位，本席位须由其他人审定");
        done(claim(fourth, "decideRequest", "2"));
    }

    private void qualified(String until) {
        jdbc.update(
                "update institution_member set qualified_until = ?::date where account = ?",
                until,
                RunningRequest.account("demo-assessor-3"));
    }

    @Test
    void whoBelongsToTheGroupOfTheEnterpriseDoesNotDecide() {
        reported(3);
        done(answer("CONFIRMED", null));
        jdbc.update(
                "update assessment_request set content = content || '{\"parent\":\"江淮装备控股集团有限公司\"}'::jsonb where id = ?",
                id.value());
        var fifth = new TestStaff(mvc, "demo-assessor-5");
        assertRefused(claim(fifth, "decideRequest", "1"), "conflict-of-interest", "您与该企业存在利益冲突，不能参加审定：所属集团与该企业为同一集团");
        assertThat(fifth.get("/staff/requests/" + id))
                .as("nothing of it is shown")
                .hasStatus(404);
    }

    @Test
    void whatIsHandedOverIsWrittenDownWithTheReason() {
        reported(3);
        done(answer("CONFIRMED", null));
        done(claim(fourth, "decideRequest", "1"));
        assertRefused(reassign("demo-assessor-3", " "), "reason-missing", "请填写改派原因");
        assertThat(holder()).isEqualTo(RunningRequest.account("demo-assessor-4").toString());

        assertThat(body(reassign("demo-assessor-3")).get("done")).hasSize(1);
        assertThat(holder()).isEqualTo(RunningRequest.account("demo-assessor-3").toString());
        assertThat(jdbc.queryForObject(
                        "select reason from step_record where request = ? and action = 'TASK_REASSIGNED'",
                        String.class,
                        id.value()))
                .contains("平衡工作量", "陈志强");
        assertThat(jdbc.queryForObject(
                        "select facts from audit_record where action = 'taskReassigned' and subject = ?",
                        String.class,
                        "task:" + id + ":decideRequest:1"))
                .contains(
                        "平衡工作量",
                        RunningRequest.account("demo-assessor-4").toString(),
                        RunningRequest.account("demo-assessor-3").toString());
    }

    private MvcTestResult reassign(String to) {
        return reassign(to, "平衡工作量");
    }

    private MvcTestResult reassign(String to, String reason) {
        return manager.post(
                "/api/v1/tasks/reassignments",
                Map.of("tasks", List.of(id + ":decideRequest:1"), "to", RunningRequest.account(to), "reason", reason));
    }

    /** @param monthsAgo when it ended; null while it lasts */
    private void tie(TestStaff person, String kind, Integer monthsAgo) {
        jdbc.update(
                "insert into former_tie (id, member, enterprise_name, kind, until_date, declared_at) select gen_random_uuid(), "
                        + "m.id, ?, ?, (today() - make_interval(months => ?))::date, now() from institution_member m where m.account = ?",
                "阀门 " + id,
                kind,
                monthsAgo,
                RunningRequest.account(person.token()));
    }

    private String holder() {
        return jdbc.queryForObject(
                "select assignee from open_task where business_key = ? and step = 'decideRequest'",
                String.class,
                id.toString());
    }

    private boolean listed(TestStaff person) {
        return body(person.get("/api/v1/assessment-requests?size=100"))
                .get("items")
                .toString()
                .contains(id.toString());
    }
}
