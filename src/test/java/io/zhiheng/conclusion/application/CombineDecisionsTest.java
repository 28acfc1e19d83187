package io.zhiheng.conclusion.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.conclusion.application.CombineDecisions.Combined;
import io.zhiheng.conclusion.domain.Decision;
import io.zhiheng.conclusion.domain.Decision.Outcome;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombineDecisionsTest {

    private final RequestBench at = new RequestBench(RequestState.DECISION);

    @ParameterizedTest
    @CsvSource({"APPROVED, DECISION_APPROVED", "RETURNED, DECISION_RETURNED", "NOT_PASSED, DECISION_NOT_PASSED"})
    void oneDecisionIsWhatIsDecided(Outcome outcome, StepAction action) {
        TestReports.write(at, 1, 3);
        decided("1", 1, outcome, "证据齐全");
        assertThat(combined()).isEqualTo(new Combined(outcome, true));
        assertThat(at.lastStep().action()).isEqualTo(action);
        assertThat(at.lastStep().reason()).isEqualTo("证据齐全");
        assertThat(at.lastStep().side()).isEqualTo(Attribution.Side.SYSTEM);
    }

    @Test
    void twoWhoDoNotAgreeSendItBackWithTheReasonsOfBothAndNoNames() {
        TestReports.write(at, 1, 4);
        decided("1", 1, Outcome.APPROVED, null);
        decided("2", 1, Outcome.NOT_PASSED, "证据不足");
        assertThat(combined().outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(at.lastStep().reason()).isEqualTo("审定人员 1：通过\n审定人员 2：不通过。证据不足");
    }

    @Test
    void twoWhoAgreeDecideIt() {
        TestReports.write(at, 1, 4);
        decided("1", 1, Outcome.NOT_PASSED, "甲");
        decided("2", 1, Outcome.NOT_PASSED, "乙");
        assertThat(combined().outcome()).isEqualTo(Outcome.NOT_PASSED);
    }

    @Test
    void anApprovalWithoutWordsLeavesNoneBehind() {
        TestReports.write(at, 1, 3);
        decided("1", 1, Outcome.APPROVED, null);
        combined();
        assertThat(at.lastStep().reason()).isNull();
    }

    @Test
    void onlyTheDecisionsOfThisRoundCount() {
        TestReports.write(at, 1, 3);
        decided("1", 1, Outcome.RETURNED, "补充证据");
        assertThat(combined().outcome()).isEqualTo(Outcome.RETURNED);
        decided("1", 2, Outcome.APPROVED, null);
        assertThat(combined().outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void whatIsSentBackWithoutAReportIsTheReviewOfTheDocuments() {
        decided("1", 1, Outcome.RETURNED, "重新评审");
        assertThat(combined()).isEqualTo(new Combined(Outcome.RETURNED, false));
        assertThat(at.lastStep().action()).isEqualTo(StepAction.REVIEW_REOPENED);
    }

    private Combined combined() {
        return at.bench.the(CombineDecisions.class).execute(at.id());
    }

    private void decided(String seat, int round, Outcome outcome, String reason) {
        var by = Attribution.of(at.assessor("审定 " + seat));
        at.bench.keep(Decision.give(at.id(), round, seat, by, outcome, reason, at.bench.clock.instant()));
    }
}
