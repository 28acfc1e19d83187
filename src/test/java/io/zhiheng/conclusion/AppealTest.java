package io.zhiheng.conclusion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.request.Applicant;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an enterprise says against a refusal, and who may look at it. */
@IntegrationTest
class AppealTest extends ConclusionScene {

    private static final Map<String, Object> APPEAL = Map.of("reason", "审定没有考虑我们补充的证据");
    private static final Map<String, Object> UPHELD = Map.of("outcome", "UPHELD", "reason", "补充证据应予考虑");

    @Autowired
    Timeline timeline;

    @Test
    void whoTookPartInTheConclusionDoesNotHandleTheAppeal() {
        failed();
        accepted();
        assertField(enterprise.post(path("/appeal"), Map.of("reason", "短")), "reason");
        done(enterprise.post(path("/appeal"), APPEAL));
        assertRefused(enterprise.post(path("/appeal"), APPEAL), "appealed-before", "对同一结论只能申诉一次");

        assertRefused(claim(lead, "handleAppeal", "-"), "appeal-by-member", "您是本次评估组成员，不能处理这项申诉");
        assertRefused(claim(third, "handleAppeal", "-"), "appeal-by-decider", "您参加过本次审定，不能处理这项申诉");
        assertRefused(claim(manager, "handleAppeal", "-"), "appeal-by-acceptor", "这项申请由您受理，不能处理对其结论的申诉");
        assertThat(body(manager.post(
                                "/api/v1/tasks/reassignments",
                                Map.of(
                                        "tasks",
                                        new String[] {id + ":handleAppeal:-"},
                                        "to",
                                        RunningRequest.account("demo-assessor-3"),
                                        "reason",
                                        "请处理")))
                        .at("/done"))
                .isEmpty();
        done(claim(fourth, "handleAppeal", "-"));
        done(complete(fourth, "handleAppeal", "-", UPHELD));
        assertThat(state()).isEqualTo(RequestState.DECISION);
        assertRefused(enterprise.post(path("/appeal"), APPEAL), "nothing-to-appeal", "目前没有可以申诉的结论；只有不予受理或不通过时可以申诉");
    }

    @Test
    void whoHadClaimedBeforeIsRefusedAtCompletionToo() {
        failed();
        done(enterprise.post(path("/appeal"), APPEAL));
        done(claim(manager, "handleAppeal", "-"));
        accepted();
        assertRefused(complete(manager, "handleAppeal", "-", UPHELD), "appeal-by-acceptor");
        assertThat(state()).isEqualTo(RequestState.APPEALED);
    }

    @Test
    void aLevelThatWasDeclinedComesBeforeTheDecidersAndTheReportIsWrittenAgain() {
        reported(5);
        jdbc.update("update assessment_report set level = 2, level_to_certify = 2 where request = ?", id.value());
        done(answer("DECLINED", "我们不接受这个评估等级"));
        done(enterprise.post(path("/appeal"), APPEAL));
        done(claim(third, "handleAppeal", "-"));
        done(complete(third, "handleAppeal", "-", UPHELD));
        assertThat(state()).isEqualTo(RequestState.DECISION);
        done(claim(fourth, "decideRequest", "1"));
        assertThat(fourth.get("/staff/requests/" + id + "/steps/decideRequest/1"))
                .hasStatusOk()
                .bodyText()
                .contains("补充证据应予考虑");
        done(complete(
                fourth,
                "decideRequest",
                "1",
                Map.of("outcome", "RETURNED", "reason", "请结合补充证据重新评定", "independent", true)));
        assertThat(state()).isEqualTo(RequestState.REPORTING);
        done(complete(lead, "writeReport", "-", REPORT));
    }

    @Test
    void anAppealAfterItsTimeIsRefused() {
        reported(5);
        jdbc.update("update assessment_report set level = 2, level_to_certify = 2 where request = ?", id.value());
        done(answer("DECLINED", "我们不接受这个评估等级"));
        runJobs();
        assertThat(state()).isEqualTo(RequestState.NOT_PASSED);
        assertRefused(enterprise.post(path("/appeal"), APPEAL), "appeal-too-late", "申诉期限已过，原结论已生效");
    }

    @Test
    void whoRejectedDoesNotHandleTheAppealAndBesideANewerRequestThereIsNone() {
        var applicant = new Applicant(mvc, jdbc);
        var rejected = applicant.filed();
        var task = "/api/v1/tasks/" + rejected + ":acceptRequest:-";
        done(manager.post(task + "/claim", Map.of()));
        done(manager.post(task + "/completion", Map.of("outcome", "REJECTED", "reason", "不在本机构的业务范围内")));
        var newer = body(applicant.file(applicant.content()));
        var appeal = Applicant.PATH + "/" + rejected + "/appeal";

        assertRefused(
                applicant.enterprise.post(appeal, APPEAL),
                "appeal-beside-request",
                "另有未结束的评估申请（" + newer.get("number").asText() + "），结束或撤回后才能申诉");
        assertThat(applicant.state(rejected)).isEqualTo("REJECTED");

        done(applicant.enterprise.post(
                Applicant.PATH + "/" + newer.get("id").asText() + "/withdrawal", Map.of("reason", "改为申诉")));
        done(applicant.enterprise.post(appeal, APPEAL));
        assertThat(applicant.state(rejected)).isEqualTo("APPEALED");
        var handling = "/api/v1/tasks/" + rejected + ":handleAppeal:-";
        assertRefused(manager.post(handling + "/claim", Map.of()), "appeal-by-rejector", "不予受理的结论由您作出，不能处理对它的申诉");
        done(third.post(handling + "/claim", Map.of()));
        done(third.post(handling + "/completion", UPHELD));
        assertThat(applicant.state(rejected)).isEqualTo("SUBMITTED");
    }

    /** Not passed, by the third assessor. */
    private void failed() {
        reported(3);
        done(answer("CONFIRMED", null));
        done(claim(third, "decideRequest", "1"));
        done(complete(
                third, "decideRequest", "1", Map.of("outcome", "NOT_PASSED", "reason", "未达到经验级", "independent", true)));
        assertThat(state()).isEqualTo(RequestState.NOT_PASSED);
    }

    /** As if the manager had accepted the request at its beginning. */
    private void accepted() {
        transaction.executeWithoutResult(status -> timeline.record(
                requests.findById(id.value()).orElseThrow(),
                StepAction.REQUEST_ACCEPTED,
                new Attribution(Attribution.Side.INSTITUTION, RunningRequest.account("demo-manager"), "周明慧"),
                "acceptRequest",
                null));
    }
}
