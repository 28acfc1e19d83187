package io.zhiheng.conclusion.application;

import static io.zhiheng.conclusion.application.ConclusionStep.CONFIRM_REPORT;
import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.conclusion.application.ConfirmReport.Answer;
import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a level 4 that was applied for. */
class ConfirmReportTest {

    private static final String REASON = "现场评估遗漏了新车间。";

    private final RequestBench at = new RequestBench(RequestState.ENTERPRISE_CONFIRM);

    @BeforeEach
    void theReportWaits() {
        at.bench.tasks.open(at.task(CONFIRM_REPORT));
    }

    @Test
    void whatIsConfirmedComesToOneDeciderOrToTwoFromLevelFour() {
        TestReports.write(at, 1, 3);
        answer(Answer.CONFIRMED, "忽略");
        assertThat(decided("confirmation")).isEqualTo("CONFIRMED");
        assertThat(decided("seats")).isEqualTo(List.of("1"));
        assertThat(at.lastStep().action()).isEqualTo(StepAction.REPORT_CONFIRMED);
        assertThat(at.lastStep().reason()).isNull();

        TestReports.write(at, 2, 5);
        at.bench.tasks.open(at.task(CONFIRM_REPORT));
        answer(Answer.CONFIRMED, null);
        assertThat(decided("seats")).isEqualTo(List.of("1", "2"));
    }

    @Test
    void anObjectionIsWrittenIntoTheReportOnceForAllRounds() {
        var report = TestReports.write(at, 1, 4);
        answer(Answer.OBJECTED, REASON);
        assertThat(report.objection()).isEqualTo(REASON);
        assertThat(report.objectedBy()).isEqualTo("陈立");
        assertThat(at.lastStep().action()).isEqualTo(StepAction.REPORT_OBJECTED);

        var next = TestReports.write(at, 2, 4);
        at.bench.tasks.open(at.task(CONFIRM_REPORT));
        refusing(() -> answer(Answer.OBJECTED, REASON))
                .by(CONFLICT, "report-objected-before")
                .at("outcome");
        assertThat(next.objection()).isNull();
    }

    @Test
    void onlyALevelBelowTheOneAppliedForIsDeclined() {
        TestReports.write(at, 1, 4);
        refusing(() -> answer(Answer.DECLINED, REASON))
                .by(CONFLICT, "level-not-lower")
                .at("outcome");
        TestReports.write(at, 2, 3);
        answer(Answer.DECLINED, REASON);
        assertThat(decided("confirmation")).isEqualTo("DECLINED");
        assertThat(at.lastStep().action()).isEqualTo(StepAction.LEVEL_DECLINED);
        assertThat(at.bench.kept(AssessmentReport.class)).allMatch(each -> each.objection() == null);
    }

    @Test
    void whoDoesNotAgreeSaysWhy() {
        TestReports.write(at, 1, 3);
        refusing(() -> answer(Answer.OBJECTED, "不同意"))
                .by(INVALID, "reason-too-short")
                .at("reason");
        refusing(() -> answer(Answer.DECLINED, null))
                .by(INVALID, "reason-too-short")
                .at("reason");
        assertThat(at.timeline()).isEmpty();
    }

    @Test
    void withoutAReportThereIsNothingToConfirm() {
        assertThatThrownBy(() -> answer(Answer.CONFIRMED, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheEnterpriseAnswers() {
        TestReports.write(at, 1, 3);
        var confirm = at.bench.the(ConfirmReport.class);
        assertThatThrownBy(() -> confirm.execute(at.manager, at.id(), Answer.CONFIRMED, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void silenceConfirmsItToo() {
        TestReports.write(at, 1, 4);
        assertThat(at.bench.the(ConfirmReportBySilence.class).execute(at.id())).containsExactly("1", "2");
        assertThat(at.lastStep().action()).isEqualTo(StepAction.REPORT_CONFIRMED_BY_SILENCE);
        assertThat(at.lastStep().side()).isEqualTo(Attribution.Side.SYSTEM);
    }

    private Object decided(String variable) {
        return at.bench.tasks.decisions(at.task(CONFIRM_REPORT)).orElseThrow().get(variable);
    }

    private void answer(Answer answer, String reason) {
        at.bench.the(ConfirmReport.class).execute(at.enterprise, at.id(), answer, reason);
    }
}
