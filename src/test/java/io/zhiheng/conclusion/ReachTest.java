package io.zhiheng.conclusion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.conclusion.application.RaiseObjection.Objection;
import io.zhiheng.institution.Assessors;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file is open to whoever has something to do about it, in each state, and the task is offered to nobody else. */
@IntegrationTest
class ReachTest extends ConclusionScene {

    private static final List<String> FILE = List.of("/findings", "/nonconformities", "/self-report.pdf");

    @Autowired
    Timeline timeline;

    @Autowired
    Assessors assessors;

    @Test
    void aManagerWhoHandlesAnObjectionReadsTheFileUntilItIsAnswered() {
        published();
        assertClosed(manager, "nothing to do");
        raiseObjection.execute(
                jdbc.queryForObject("select number from publicity where request = ?", String.class, id.value()),
                new Objection("某人", "13900000000", LONG));
        assertOpen(manager, "offered");
        assertClosed(lead, "nothing of his");
        done(claim(manager, "handleObjection", "-"));
        assertOpen(manager, "held");
        assertThat(manager.get("/staff/requests/" + id + "/steps/handleObjection/-"))
                .hasStatusOk()
                .bodyText()
                .contains(LONG, "/staff/requests/" + id + "/clauses", "/staff/requests/" + id + "/report");
        assertThat(manager.get("/staff/requests/" + id + "/clauses")).hasStatusOk();
        done(complete(manager, "handleObjection", "-", Map.of("outcome", "DISMISSED", "reason", "经核实范围与实际一致")));
        assertClosed(manager, "done");
        assertThat(manager.get(path("/comparison"))).as("the papers, for good").hasStatusOk();
    }

    @Test
    void whatOneHasWrittenStaysReadableWhenTheFileIsClosed() {
        published();
        var clause = editions.current().clauses().findFirst().orElseThrow();
        assertThat(lead.get("/staff/requests/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("我写的意见")
                .doesNotContain("/clauses");
        writesNonconformity(1, "account", "末件未检验");
        writesNonconformity(2, "gen_random_uuid()", "一位同名的人所写");
        assertThat(lead.get("/staff/requests/" + id + "/written"))
                .hasStatusOk()
                .bodyText()
                .contains(clause.displayNo(), "评估意见", "核实值", "末件未检验")
                .doesNotContain("一位同名的人所写");
        assertThat(third.get("/staff/requests/" + id + "/written"))
                .hasStatusOk()
                .bodyText()
                .contains("第 1 次审定", "通过")
                .doesNotContain(clause.text());
        assertThat(fourth.get("/staff/requests/" + id + "/written")).hasStatus(404);
        assertThat(enterprise
                        .get("/staff/requests/" + id + "/written")
                        .getResponse()
                        .getStatus())
                .isIn(302, 403, 404);
    }

    @Test
    void whoSupervisesOrCuresACertificateReadsTheFile() {
        published();
        runJobs();
        assertClosed(manager, "certified");
        runJob("surveillanceDue");
        assertOpen(manager, "surveillance");
        done(claim(manager, "superviseCertificate", "-"));
        done(complete(manager, "superviseCertificate", "-", Map.of("outcome", "FAILED", "findings", "关键岗位人员全部更换")));
        assertThat(state()).isEqualTo(RequestState.SUSPENDED);
        assertOpen(manager, "suspended");
        assertThat(manager.get("/staff/requests/" + id + "/steps/cureSuspension/-"))
                .hasStatusOk()
                .bodyText()
                .contains("/staff/requests/" + id + "/clauses");
        done(claim(manager, "cureSuspension", "-"));
        done(complete(manager, "cureSuspension", "-", Map.of("outcome", "CURED", "reason", "整改已经核实")));
        assertClosed(manager, "certified again");
    }

    @Test
    void aCertificateIsLookedAfterByNobodyWithAnInterestInTheEnterprise() {
        published();
        runJobs();
        runJob("surveillanceDue");
        var task = id + ":superviseCertificate:-";
        assertThat(takers(task)).contains(account("demo-manager"));
        jdbc.update(
                "insert into declared_conflict (request, enterprise, account, kind, declared_at) "
                        + "values (?, ?, ?, 'CONSULTED', now())",
                id.value(),
                enterprise.id().value(),
                RunningRequest.account("demo-manager"));
        assertThat(claimable(manager)).doesNotContain(task);
        assertThat(takers(task)).doesNotContain(account("demo-manager"));
        assertRefused(
                claim(manager, "superviseCertificate", "-"),
                "certificate-conflict",
                "您与该企业存在利益冲突，不能办理其证书的监督、暂停和撤销：本人声明近两年为该企业提供过咨询、培训或内部审核");
        assertRefused(
                manager.post(path("/certificate/suspension"), Map.of("reason", "收到企业重大质量事故通报")),
                "certificate-conflict");
        var handedOver = body(manager.post(
                "/api/v1/tasks/reassignments",
                Map.of("tasks", List.of(task), "to", account("demo-manager"), "reason", "由其本人继续办理")));
        assertThat(handedOver.at("/refused/0/reason").asText())
                .isEqualTo(name("demo-manager") + " 与该企业存在利益冲突，不能办理其证书的监督、暂停和撤销：" + "本人声明近两年为该企业提供过咨询、培训或内部审核");
    }

    @Test
    void anAppealIsOfferedOnlyToThoseWhoHadNoPartInItAndOpensTheFileToThem() {
        reported(3);
        done(answer("CONFIRMED", null));
        done(claim(third, "decideRequest", "1"));
        done(complete(
                third, "decideRequest", "1", Map.of("outcome", "NOT_PASSED", "reason", "未达到经验级", "independent", true)));
        transaction.executeWithoutResult(status -> timeline.record(
                requests.findById(id.value()).orElseThrow(),
                StepAction.REQUEST_ACCEPTED,
                new Attribution(Attribution.Side.INSTITUTION, RunningRequest.account("demo-manager"), "周明慧"),
                "acceptRequest",
                null));
        done(enterprise.post(path("/appeal"), Map.of("reason", "审定没有考虑我们补充的证据")));
        var task = id + ":handleAppeal:-";
        assertThat(claimable(fourth)).contains(task);
        for (var involved : List.of(third, lead, manager)) {
            assertThat(claimable(involved)).doesNotContain(task);
        }
        assertThat(takers(task))
                .contains(account("demo-assessor-4"))
                .doesNotContain(
                        account("demo-assessor-1"),
                        account("demo-assessor-2"),
                        account("demo-assessor-3"),
                        account("demo-manager"));
        assertOpen(fourth, "offered");
        for (var involved : List.of(third, lead, manager)) {
            assertClosed(involved, "an appeal against what he had a part in");
            assertThat(involved.get(path("/comparison"))).as("the papers").hasStatusOk();
        }
        assertThat(lead.get("/staff/requests/" + id))
                .bodyText()
                .contains("我写的意见")
                .doesNotContain("/clauses");
        done(claim(fourth, "handleAppeal", "-"));
        assertClosed(new TestStaff(mvc, "demo-assessor-5"), "another has claimed it");
        done(complete(fourth, "handleAppeal", "-", Map.of("outcome", "DISMISSED", "reason", "补充证据不足以改变结论")));
        assertClosed(fourth, "done");
        assertThat(fourth.get(path(""))).as("the papers, for good").hasStatusOk();
        assertThat(fourth.get(path("/comparison"))).hasStatusOk();
    }

    @Test
    void aDecisionIsOfferedToNobodyWhomItWouldBeRefused() {
        reported(4);
        done(answer("CONFIRMED", null));
        jdbc.update("update assessment_request set enterprise_name = ? where id = ?", "阀门 " + id, id.value());
        jdbc.update(
                "insert into former_tie (id, member, enterprise_name, kind, until_date, declared_at) select gen_random_uuid(), m.id, ?, "
                        + "'EMPLOYED', today() - 100, now() from institution_member m where m.account = ?",
                "阀门 " + id,
                RunningRequest.account("demo-assessor-4"));
        var seat = id + ":decideRequest:1";
        assertThat(claimable(third)).contains(seat);
        assertThat(claimable(fourth)).doesNotContain(seat);
        assertThat(fourth.get("/staff/tasks?tab=all")).hasStatusOk().bodyText().doesNotContain(seat);
        assertClosed(fourth, "employed there");
        assertThat(takers(seat))
                .contains(account("demo-assessor-3"))
                .doesNotContain(account("demo-assessor-4"), account("demo-assessor-1"));
        done(claim(third, "decideRequest", "1"));
        assertThat(claimable(third)).as("two seats, two persons").doesNotContain(id + ":decideRequest:2");
        assertThat(takers(id + ":decideRequest:2")).doesNotContain(account("demo-assessor-3"));
    }

    private void assertOpen(TestStaff person, String when) {
        FILE.forEach(thing -> assertThat(person.get(path(thing)).getResponse().getStatus())
                .as(when + thing)
                .isIn(200, 409));
    }

    private void assertClosed(TestStaff person, String when) {
        FILE.forEach(
                thing -> assertThat(person.get(path(thing))).as(when + thing).hasStatus(404));
    }

    private String claimable(TestStaff person) {
        return body(person.get("/api/v1/tasks?tab=claimable&size=100&sort=newest"))
                .get("items")
                .toString();
    }

    private String takers(String task) {
        return body(manager.get("/api/v1/tasks/colleagues?task=" + task)).toString();
    }

    private String name(String account) {
        return assessors.nameOf(RunningRequest.account(account)).orElseThrow();
    }

    private static String account(String name) {
        UUID account = RunningRequest.account(name);
        return account.toString();
    }

    /** Signed with the name of the one who leads the team. */
    private void writesNonconformity(int number, String account, String description) {
        jdbc.update("""
                insert into nonconformity (id, version, request, number, severity, description, requirement, account, recorded_by,
                    recorded_at, cause, correction, action, past)
                select gen_random_uuid(), 0, request, ?, 'GENERAL', ?, '应保存记录', """ + account + """
                    , name, now(), '', '', '', '[]' from team_member where request = ? and lead""", number, description, id.value());
    }
}
