package io.zhiheng.request.process;

import static io.zhiheng.request.RequestState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 报告编制与确认, 复核审定 and 公示. */
interface ConclusionPaths extends RequestPaths {

    @Test
    default void silenceConfirmsTheReport() {
        walk().arriveAt("confirmReport");
        assertThat(walk().happenings()).endsWith("printAssessmentReport");
        walk().timePasses(walk().moment("dueAt"));
        assertThat(walk().happenings()).endsWith("remind confirmReport", "confirmReportBySilence");
        assertThat(walk().openSteps()).containsExactly("decideRequest");
    }

    @Test
    default void anObjectionBringsTheReportBackToTheLead() {
        walk().arriveAt("confirmReport");
        walk().complete("confirmReport", "confirmation", "OBJECTED");
        assertThat(walk().openSteps()).containsExactly("writeReport");
        assertThat(walk().state()).isEqualTo(REPORTING);
    }

    @Test
    default void aLevelThatIsDeclinedEndsTheRequest() {
        walk().arriveAt("confirmReport");
        walk().complete("confirmReport", "confirmation", "DECLINED");
        assertThat(walk().state()).isEqualTo(NOT_PASSED);
        walk().timePasses(walk().moment("dueAt"));
        ended("failureStands", NOT_PASSED);
    }

    @Test
    default void aReportThatCannotBePrintedIsTriedAgainThenWaits() {
        chronicle().failNext(walk().id, "printAssessmentReport", 3);
        walk().arriveAt("writeReport");
        walk().complete("writeReport");
        for (int attempt = 1; attempt <= 3; attempt++) {
            walk().timePasses(START.plus(Duration.ofMinutes(2L * attempt)));
        }
        assertThat(processes().hasFailed(walk().id)).isTrue();
        assertThat(walk().state()).isEqualTo(REPORTING);
        processes().retryFailed(walk().id);
        walk().timePasses(RequestWalk.now());
        assertThat(walk().openSteps()).containsExactly("confirmReport");
    }

    @Test
    default void twoDecideAtTheHighLevels() {
        walk().arriveAt("confirmReport");
        walk().complete("confirmReport", Map.of("confirmation", "CONFIRMED", "seats", List.of("1", "2")));
        assertThat(walk().openItems("decideRequest")).containsExactly("1", "2");
        walk().completeItem("decideRequest", "2");
        assertThat(walk().happenings()).doesNotContain("combineDecisions");
        walk().completeItem("decideRequest", "1");
        assertThat(walk().happenings()).endsWith("combineDecisions", "beginPublicity");
        assertThat(walk().state()).isEqualTo(PUBLICITY);
    }

    @Test
    default void aDecisionThatIsReturnedBringsTheReportBack() {
        walk().arriveAt("decideRequest");
        chronicle().answer(walk().id, "decision", "RETURNED");
        walk().complete("decideRequest");
        assertThat(walk().openSteps()).containsExactly("writeReport");
        assertThat(chronicle().statesOf(walk().id)).endsWith(DECISION, REPORTING);
    }

    @Test
    default void aDecisionNotToPassCanBeAppealedInVain() {
        walk().arriveAt("decideRequest");
        chronicle().answer(walk().id, "decision", "NOT_PASSED");
        walk().complete("decideRequest");
        assertThat(walk().state()).isEqualTo(NOT_PASSED);
        walk().send("appealFiled");
        walk().complete("handleAppeal", "appeal", "DISMISSED");
        ended("failureStands", NOT_PASSED);
    }

    @Test
    default void aDismissedObjectionLetsThePublicityGoOnToItsEnd() {
        walk().arriveAt("decideRequest");
        walk().complete("decideRequest");
        var until = walk().moment("publicUntil");
        walk().send("objectionRaised");
        assertThat(walk().openSteps()).containsExactly("handleObjection");
        assertThat(walk().state()).isEqualTo(PUBLICITY);
        walk().complete("handleObjection", "objectionOutcome", "DISMISSED");
        assertThat(walk().openSteps()).isEmpty();
        assertThat(walk().moment("publicUntil")).isEqualTo(until);
        walk().timePasses(until);
        assertThat(walk().state()).isEqualTo(CERTIFIED);
    }

    @Test
    default void aSustainedObjectionBringsTheRequestBackToTheDecision() {
        walk().arriveAt("decideRequest");
        walk().complete("decideRequest");
        walk().send("objectionRaised");
        walk().complete("handleObjection", "objectionOutcome", "SUSTAINED");
        assertThat(walk().openSteps()).containsExactly("decideRequest");
        walk().complete("decideRequest");
        walk().timePasses(walk().moment("publicUntil"));
        assertThat(walk().happenings()).containsOnlyOnce("issueCertificate");
        assertThat(walk().state()).isEqualTo(CERTIFIED);
    }
}
