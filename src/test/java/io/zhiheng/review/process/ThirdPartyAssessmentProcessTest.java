package io.zhiheng.review.process;

import static io.zhiheng.review.RequestState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.platform.workflow.CoverageWatch;
import io.zhiheng.platform.workflow.ProcessTest;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.review.RequestState;
import io.zhiheng.shared.RuleBroken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every path of processes/third-party-assessment.bpmn; the class fails when too many elements were never passed. */
@ProcessTest
@Import(ReviewProcessBeans.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThirdPartyAssessmentProcessTest {

    /** A Monday, ten in the morning in Beijing. */
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired CoverageWatch coverage;
    @Autowired ProcessEngine engine;
    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired Chronicle chronicle;

    private RequestWalk walk;

    @BeforeEach
    void start() {
        init(engine);
        ClockUtil.setCurrentTime(Date.from(START));
        walk = new RequestWalk(engine, tasks, processes, chronicle);
        walk.start();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    /** All but a few thrown links, which the engine replaces by the flow to their other end. */
    @AfterAll
    void everyPathWasWalked() {
        coverage.assertPassed("thirdPartyAssessment", 0.98);
    }

    // 受理

    @Test
    void fromRequestToCertificateEveryStateComesInItsTurn() {
        walk.certified();
        assertThat(chronicle.statesOf(walk.id)).containsExactly(SUBMITTED, ACCEPTED, TEAM_PROPOSED, DOC_REVIEW,
                ONSITE_PLANNED, ONSITE, REPORTING, ENTERPRISE_CONFIRM, DECISION, PUBLICITY, CERTIFIED);
        assertThat(walk.happenings()).containsSubsequence("checkDeclarations", "printAssessmentReport", "combineDecisions",
                "beginPublicity", "issueCertificate", "printCertificate");
        assertThat(walk.openSteps()).isEmpty();
    }

    @Test
    void aRequestThatWasReturnedIsCompletedAndAcceptedThen() {
        walk.complete("acceptRequest", "acceptance", "RETURNED");
        assertThat(walk.openSteps()).containsExactly("completeRequest");
        assertThat(walk.state()).isEqualTo(RETURNED);
        assertThat(walk.dueOn()).isEqualTo(LocalDate.of(2026, 3, 16));

        walk.complete("completeRequest");
        assertThat(walk.state()).isEqualTo(SUBMITTED);
        walk.complete("acceptRequest", "acceptance", "ACCEPTED");
        assertThat(walk.openSteps()).containsExactly("proposeTeam");
    }

    @Test
    void aRequestThatIsNotCompletedInTimeIsClosed() {
        walk.complete("acceptRequest", "acceptance", "RETURNED");
        walk.timePasses(walk.moment("remindAt"));
        assertThat(walk.happenings()).containsExactly("remind completeRequest");
        assertThat(walk.openSteps()).containsExactly("completeRequest");

        walk.timePasses(walk.moment("dueAt"));
        closed();
    }

    @Test
    void aRejectionStandsWhenNobodyAppeals() {
        walk.complete("acceptRequest", "acceptance", "REJECTED");
        assertThat(walk.state()).isEqualTo(REJECTED);
        assertThat(walk.openSteps()).isEmpty();
        assertThat(walk.dueOn()).as("10 working days").isEqualTo(LocalDate.of(2026, 3, 16));

        walk.timePasses(walk.moment("dueAt"));
        assertThat(walk.happenings()).containsExactly("endAppealPeriod");
        ended("rejectionStands", REJECTED);
    }

    @Test
    void anAppealThatIsUpheldBringsARejectedRequestBack() {
        walk.complete("acceptRequest", "acceptance", "REJECTED");
        walk.send("appealFiled");
        assertThat(walk.state()).isEqualTo(APPEALED);
        assertThat(walk.openSteps()).containsExactly("handleAppeal");

        walk.complete("handleAppeal", "appeal", "UPHELD");
        assertThat(walk.openSteps()).containsExactly("acceptRequest");
        assertThat(walk.state()).isEqualTo(SUBMITTED);
    }

    @Test
    void anAppealThatIsDismissedLeavesTheRejection() {
        walk.complete("acceptRequest", "acceptance", "REJECTED");
        walk.send("appealFiled");
        walk.complete("handleAppeal", "appeal", "DISMISSED");
        ended("rejectionStands", REJECTED);
        assertThat(chronicle.statesOf(walk.id)).containsExactly(SUBMITTED, REJECTED, APPEALED, REJECTED);
    }

    @Test
    void anUpheldAppealDoesNotServeTheNextRefusal() {
        walk.complete("acceptRequest", "acceptance", "REJECTED");
        walk.send("appealFiled");
        walk.complete("handleAppeal", "appeal", "UPHELD");
        walk.complete("acceptRequest", "acceptance", "REJECTED");
        walk.timePasses(walk.moment("dueAt"));
        ended("rejectionStands", REJECTED);
    }

    @Test
    void nobodyAppealsAgainstWhatIsNotRefused() {
        assertThatThrownBy(() -> walk.send("appealFiled")).isInstanceOf(RuleBroken.class).hasMessageContaining("message-not-expected");
    }

    // 撤回

    @ParameterizedTest
    @CsvSource({"acceptRequest, withdrawnDuringAcceptance", "proposeTeam, withdrawnDuringTeamForming",
        "signDeclaration, withdrawnDuringTeamForming", "confirmTeam, withdrawnDuringTeamForming",
        "reviewDocuments, withdrawnDuringDocumentReview", "concludeDocuments, withdrawnDuringDocumentReview",
        "planOnSite, withdrawnDuringOnSitePlanning", "openOnSite, withdrawnDuringOnSitePlanning"})
    void theEnterpriseWithdrawsUntilTheTeamComes(String step, String event) {
        walk.arriveAt(step);
        walk.send("requestWithdrawn");
        BpmnAwareTests.assertThat(walk.process).hasPassed(event);
        ended("requestWithdrawn", WITHDRAWN);
        assertThat(walk.openSteps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessOnSite", "writeReport", "confirmReport", "decideRequest"})
    void nobodyWithdrawsOnceTheTeamIsThere(String step) {
        walk.arriveAt(step);
        assertThatThrownBy(() -> walk.send("requestWithdrawn")).isInstanceOf(RuleBroken.class);
        assertThat(walk.openSteps()).containsExactly(step);
    }

    // 组建评估组

    @Test
    void everyMemberSignsForHimself() {
        walk.arriveAt("signDeclaration");
        assertThat(walk.openItems("signDeclaration")).containsExactlyInAnyOrder(RequestWalk.LEAD, RequestWalk.MEMBER);
        assertThat(tasks.find(TaskRef.of(walk.id, "signDeclaration", RequestWalk.MEMBER)).orElseThrow().assignee())
                .isEqualTo(RequestWalk.MEMBER);
        assertThat(walk.state()).isEqualTo(ACCEPTED);

        walk.completeItem("signDeclaration", RequestWalk.MEMBER);
        assertThat(walk.openSteps()).containsExactly("signDeclaration");
        walk.completeItem("signDeclaration", RequestWalk.LEAD);
        assertThat(walk.openSteps()).containsExactly("confirmTeam");
        assertThat(walk.state()).isEqualTo(TEAM_PROPOSED);
    }

    @Test
    void aDeclaredConflictBringsTheTeamBackToTheManager() {
        chronicle.answer(walk.id, "declarations", "CONFLICT");
        walk.arriveAt("signDeclaration");
        walk.complete("signDeclaration");
        assertThat(walk.openSteps()).containsExactly("proposeTeam");
        assertThat(walk.state()).isEqualTo(ACCEPTED);
    }

    @Test
    void silenceConfirmsTheTeam() {
        walk.arriveAt("confirmTeam");
        assertThat(walk.dueOn()).as("3 working days").isEqualTo(LocalDate.of(2026, 3, 5));
        walk.timePasses(walk.moment("remindAt"));
        assertThat(walk.happenings()).endsWith("remind confirmTeam");
        walk.timePasses(walk.moment("dueAt"));
        assertThat(walk.happenings()).endsWith("confirmTeamBySilence");
        assertThat(walk.openSteps()).containsExactly("reviewDocuments");
    }

    @Test
    void anObjectionThatIsAcceptedLeadsToAnotherTeam() {
        walk.arriveAt("confirmTeam");
        walk.complete("confirmTeam", "teamAnswer", "OBJECTED");
        assertThat(walk.openSteps()).containsExactly("answerTeamObjection");
        assertThat(walk.state()).isEqualTo(TEAM_PROPOSED);
        walk.complete("answerTeamObjection", "objection", "ACCEPTED");
        assertThat(walk.openSteps()).containsExactly("proposeTeam");
        assertThat(walk.state()).isEqualTo(ACCEPTED);
    }

    @Test
    void anObjectionThatIsRefusedLeavesTheTeamAndTheClockRestarts() {
        walk.arriveAt("confirmTeam");
        walk.timePasses(START.plus(Duration.ofDays(2)));
        walk.complete("confirmTeam", "teamAnswer", "OBJECTED");
        walk.complete("answerTeamObjection", "objection", "REFUSED");
        assertThat(walk.openSteps()).containsExactly("confirmTeam");
        assertThat(walk.dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        walk.timePasses(walk.moment("dueAt"));
        assertThat(walk.openSteps()).containsExactly("reviewDocuments");
    }

    @Test
    void aTeamWhoseMemberNeverSignsIsRecalledAndProposedAnew() {
        walk.arriveAt("signDeclaration");
        walk.completeItem("signDeclaration", RequestWalk.LEAD);
        walk.send("teamRecalled");
        assertThat(walk.openSteps()).containsExactly("proposeTeam");
        assertThat(walk.state()).isEqualTo(ACCEPTED);
        walk.complete("proposeTeam");
        assertThat(walk.openItems("signDeclaration")).containsExactlyInAnyOrder(RequestWalk.LEAD, RequestWalk.MEMBER);
        assertThat(processes.awaits("teamRecalled", walk.id)).isTrue();
        walk.complete("signDeclaration");
        assertThat(processes.awaits("teamRecalled", walk.id)).isFalse();
    }

    // 文件评审

    @Test
    void theIndicatorsAreReviewedSideBySide() {
        walk.arriveAt("reviewDocuments");
        assertThat(walk.openItems("reviewDocuments")).containsExactly("DIG", "PERF", "QMS", "SUS");
        List.of("SUS", "QMS", "PERF").forEach(indicator -> walk.completeItem("reviewDocuments", indicator));
        assertThat(walk.openSteps()).containsExactly("reviewDocuments");
        walk.completeItem("reviewDocuments", "DIG");
        assertThat(tasks.of(walk.id)).singleElement().satisfies(task -> {
            assertThat(task.ref().step()).isEqualTo("concludeDocuments");
            assertThat(task.assignee()).isEqualTo(RequestWalk.LEAD);
        });
        assertThat(walk.state()).isEqualTo(DOC_REVIEW);
    }

    @Test
    void twoRoundsOfRectificationReopenOnlyWhatIsContested() {
        walk.arriveAt("concludeDocuments");
        walk.complete("concludeDocuments", Map.of("documents", "RECTIFY", "round", "1", "indicators", List.of("QMS", "PERF")));
        assertThat(walk.openItems("rectifyAnswers")).containsExactly("1");
        assertThat(walk.state()).isEqualTo(DOC_RECTIFY);

        walk.complete("rectifyAnswers");
        assertThat(walk.openItems("reviewDocuments")).containsExactly("PERF", "QMS");
        walk.complete("reviewDocuments");
        walk.complete("concludeDocuments", Map.of("documents", "RECTIFY", "round", "2", "indicators", List.of("QMS")));
        assertThat(walk.openItems("rectifyAnswers")).containsExactly("2");
        walk.complete("rectifyAnswers");
        assertThat(walk.openItems("reviewDocuments")).containsExactly("QMS");
        walk.complete("reviewDocuments");
        walk.complete("concludeDocuments", "documents", "PASSED");
        assertThat(walk.openSteps()).containsExactly("planOnSite");
    }

    @Test
    void aRectificationThatIsNotDoneInTimeClosesTheRequest() {
        walk.arriveAt("concludeDocuments");
        walk.complete("concludeDocuments", Map.of("documents", "RECTIFY", "round", "1", "indicators", List.of("QMS")));
        assertThat(walk.dueOn()).as("15 working days").isEqualTo(LocalDate.of(2026, 3, 23));
        walk.timePasses(walk.moment("dueAt"));
        assertThat(walk.happenings()).contains("remind rectifyAnswers");
        closed();
    }

    @Test
    void documentsThatDoNotPassEndTheRequestUnlessAnAppealIsUpheld() {
        walk.arriveAt("concludeDocuments");
        walk.complete("concludeDocuments", "documents", "NOT_PASSED");
        assertThat(walk.state()).isEqualTo(NOT_PASSED);
        decidedAgain();
        assertThat(walk.openSteps()).containsExactly("decideRequest");
        assertThat(walk.state()).isEqualTo(DECISION);
    }

    @Test
    void whereThereIsNoReportTheDecidersSendTheDocumentsBack() {
        walk.arriveAt("concludeDocuments");
        walk.complete("concludeDocuments", Map.of("documents", "NOT_PASSED", "indicators", List.of("QMS", "SUS")));
        decidedAgain();
        chronicle.answer(walk.id, "reported", "NO");
        chronicle.answer(walk.id, "decision", "RETURNED");
        walk.complete("decideRequest");
        assertThat(walk.openItems("reviewDocuments")).containsExactly("QMS", "SUS");
        assertThat(chronicle.statesOf(walk.id)).endsWith(NOT_PASSED, APPEALED, DECISION, DOC_REVIEW);
        walk.complete("reviewDocuments");
        walk.complete("concludeDocuments", "documents", "PASSED");
        assertThat(walk.openSteps()).containsExactly("planOnSite");
    }

    private void decidedAgain() {
        walk.send("appealFiled");
        walk.complete("handleAppeal", Map.of("appeal", "UPHELD", "seats", List.of("1")));
    }

    // 现场

    @Test
    void nonconformitiesAreCorrectedVerifiedAndCorrectedAgain() {
        walk.arriveAt("assessOnSite");
        walk.complete("assessOnSite", "nonconformities", "YES");
        assertThat(walk.openSteps()).containsExactly("correctNonconformities");
        assertThat(walk.state()).isEqualTo(RECTIFY);
        walk.complete("correctNonconformities");
        assertThat(tasks.of(walk.id)).singleElement().satisfies(task -> assertThat(task.assignee()).isEqualTo(RequestWalk.LEAD));
        walk.complete("verifyCorrections", "verification", "REOPENED");
        assertThat(walk.openSteps()).containsExactly("correctNonconformities");
        walk.complete("correctNonconformities");
        walk.complete("verifyCorrections", "verification", "CLOSED");
        assertThat(walk.openSteps()).containsExactly("writeReport");
        assertThat(chronicle.statesOf(walk.id)).endsWith(ONSITE, RECTIFY, REPORTING);
    }

    @Test
    void correctionsThatAreNotHandedInInThirtyDaysEndTheRequest() {
        corrected();
        assertThat(walk.dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        walk.timePasses(walk.moment("remindAt"));
        assertThat(walk.happenings()).contains("remind correctNonconformities");
        walk.timePasses(walk.moment("dueAt"));
        closed();
    }

    @Test
    void theEnterprisesTimeStandsStillWhileTheInstitutionVerifies() {
        corrected();
        walk.complete("correctNonconformities", "correctionLeft", "12d");
        overdue("verifyCorrections");
        var now = WorkingCalendar.day(RequestWalk.now());
        walk.complete("verifyCorrections", "verification", "REOPENED");
        assertThat(walk.openSteps()).containsExactly("correctNonconformities");
        assertThat(walk.dueOn()).isEqualTo(now.plusDays(12));
        walk.timePasses(walk.moment("dueAt"));
        closed();
    }

    private void corrected() {
        walk.arriveAt("assessOnSite");
        walk.complete("assessOnSite", "nonconformities", "YES");
    }

    @Test
    void theDaysOnSiteCountFromItsLastDay() {
        walk.arriveAt("openOnSite");
        var end = Instant.parse("2026-03-12T09:00:00Z");
        walk.complete("openOnSite", "onSiteEndsAt", Date.from(end));
        assertThat(walk.dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    // 报告与审定

    @Test
    void silenceConfirmsTheReport() {
        walk.arriveAt("confirmReport");
        assertThat(walk.happenings()).endsWith("printAssessmentReport");
        walk.timePasses(walk.moment("dueAt"));
        assertThat(walk.happenings()).endsWith("remind confirmReport", "confirmReportBySilence");
        assertThat(walk.openSteps()).containsExactly("decideRequest");
    }

    @Test
    void anObjectionBringsTheReportBackToTheLead() {
        walk.arriveAt("confirmReport");
        walk.complete("confirmReport", "confirmation", "OBJECTED");
        assertThat(walk.openSteps()).containsExactly("writeReport");
        assertThat(walk.state()).isEqualTo(REPORTING);
    }

    @Test
    void aLevelThatIsDeclinedEndsTheRequest() {
        walk.arriveAt("confirmReport");
        walk.complete("confirmReport", "confirmation", "DECLINED");
        assertThat(walk.state()).isEqualTo(NOT_PASSED);
        walk.timePasses(walk.moment("dueAt"));
        ended("failureStands", NOT_PASSED);
    }

    @Test
    void aReportThatCannotBePrintedIsTriedAgainThenWaits() {
        chronicle.failNext(walk.id, "printAssessmentReport", 3);
        walk.arriveAt("writeReport");
        walk.complete("writeReport");
        for (int attempt = 1; attempt <= 3; attempt++) {
            walk.timePasses(START.plus(Duration.ofMinutes(2L * attempt)));
        }
        assertThat(processes.hasFailed(walk.id)).isTrue();
        assertThat(walk.state()).isEqualTo(REPORTING);
        processes.retryFailed(walk.id);
        walk.timePasses(RequestWalk.now());
        assertThat(walk.openSteps()).containsExactly("confirmReport");
    }

    @Test
    void twoDecideAtTheHighLevels() {
        walk.arriveAt("confirmReport");
        walk.complete("confirmReport", Map.of("confirmation", "CONFIRMED", "seats", List.of("1", "2")));
        assertThat(walk.openItems("decideRequest")).containsExactly("1", "2");
        walk.completeItem("decideRequest", "2");
        assertThat(walk.happenings()).doesNotContain("combineDecisions");
        walk.completeItem("decideRequest", "1");
        assertThat(walk.happenings()).endsWith("combineDecisions", "beginPublicity");
        assertThat(walk.state()).isEqualTo(PUBLICITY);
    }

    @Test
    void aDecisionThatIsReturnedBringsTheReportBack() {
        walk.arriveAt("decideRequest");
        chronicle.answer(walk.id, "decision", "RETURNED");
        walk.complete("decideRequest");
        assertThat(walk.openSteps()).containsExactly("writeReport");
        assertThat(chronicle.statesOf(walk.id)).endsWith(DECISION, REPORTING);
    }

    @Test
    void aDecisionNotToPassCanBeAppealedInVain() {
        walk.arriveAt("decideRequest");
        chronicle.answer(walk.id, "decision", "NOT_PASSED");
        walk.complete("decideRequest");
        assertThat(walk.state()).isEqualTo(NOT_PASSED);
        walk.send("appealFiled");
        walk.complete("handleAppeal", "appeal", "DISMISSED");
        ended("failureStands", NOT_PASSED);
    }

    // 公示

    @Test
    void aDismissedObjectionLetsThePublicityGoOnToItsEnd() {
        walk.arriveAt("decideRequest");
        walk.complete("decideRequest");
        var until = walk.moment("publicUntil");
        walk.send("objectionRaised");
        assertThat(walk.openSteps()).containsExactly("handleObjection");
        assertThat(walk.state()).isEqualTo(PUBLICITY);
        walk.complete("handleObjection", "objectionOutcome", "DISMISSED");
        assertThat(walk.openSteps()).isEmpty();
        assertThat(walk.moment("publicUntil")).isEqualTo(until);
        walk.timePasses(until);
        assertThat(walk.state()).isEqualTo(CERTIFIED);
    }

    @Test
    void aSustainedObjectionBringsTheRequestBackToTheDecision() {
        walk.arriveAt("decideRequest");
        walk.complete("decideRequest");
        walk.send("objectionRaised");
        walk.complete("handleObjection", "objectionOutcome", "SUSTAINED");
        assertThat(walk.openSteps()).containsExactly("decideRequest");
        walk.complete("decideRequest");
        walk.timePasses(walk.moment("publicUntil"));
        assertThat(walk.happenings()).containsOnlyOnce("issueCertificate");
        assertThat(walk.state()).isEqualTo(CERTIFIED);
    }

    // 证书有效期

    @Test
    void surveillanceComesEveryYearAndTheCertificateExpiresInTheEnd() {
        walk.certified();
        var expiry = walk.moment("expiresAt");
        var issued = walk.moment("issuedAt");
        walk.timePasses(walk.moment("surveillanceAt"));
        assertThat(walk.openSteps()).containsExactly("superviseCertificate");
        assertThat(walk.state()).isEqualTo(SURVEILLANCE);
        walk.complete("superviseCertificate", "surveillance", "PASSED");
        assertThat(walk.state()).isEqualTo(CERTIFIED);
        assertThat(Duration.between(issued, walk.moment("surveillanceAt")).toDays()).isBetween(729L, 732L);

        walk.timePasses(walk.moment("surveillanceAt"));
        walk.complete("superviseCertificate", "surveillance", "PASSED");
        assertThat(walk.moment("surveillanceAt")).as("the third falls together with the end").isAfter(expiry);
        walk.timePasses(expiry);
        assertThat(walk.happenings()).filteredOn("surveillanceDue"::equals).hasSize(2);
        assertThat(walk.happenings()).endsWith("certificateLifeOver");
        ended("certificateExpired", EXPIRED);
    }

    @Test
    void aSurveillanceThatFailsSuspendsUntilTheCauseIsCured() {
        walk.certified();
        walk.timePasses(walk.moment("surveillanceAt"));
        walk.complete("superviseCertificate", "surveillance", "FAILED");
        assertThat(walk.openSteps()).containsExactly("cureSuspension");
        assertThat(walk.state()).isEqualTo(SUSPENDED);
        walk.complete("cureSuspension", "cure", "CURED");
        assertThat(walk.state()).isEqualTo(CERTIFIED);
    }

    @Test
    void aMissedSurveillanceSuspendsAndAnUncuredSuspensionRevokes() {
        walk.certified();
        walk.timePasses(walk.moment("surveillanceAt"));
        walk.timePasses(walk.moment("dueAt"));
        assertThat(walk.happenings()).endsWith("surveillanceDue", "remind superviseCertificate", "surveillanceMissed");
        assertThat(walk.state()).isEqualTo(SUSPENDED);
        walk.timePasses(walk.moment("dueAt"));
        assertThat(walk.happenings()).endsWith("remind cureSuspension", "suspensionUncured");
        ended("certificateRevoked", REVOKED);
    }

    @Test
    void theInstitutionSuspendsAndRevokes() {
        walk.certified();
        walk.send("certificateSuspended");
        assertThat(walk.state()).isEqualTo(SUSPENDED);
        walk.complete("cureSuspension", "cure", "REVOKED");
        ended("certificateRevoked", REVOKED);
    }

    @Test
    void theInstitutionRevokesAtOnce() {
        walk.certified();
        walk.send("certificateRevoked");
        BpmnAwareTests.assertThat(walk.process).hasPassed("revocationOrdered");
        ended("certificateRevoked", REVOKED);
    }

    @Test
    void aSuspendedCertificateExpiresToo() {
        walk.certified();
        var expiry = walk.moment("expiresAt");
        ClockUtil.setCurrentTime(Date.from(expiry.minus(Duration.ofDays(10))));
        walk.send("certificateSuspended");
        walk.timePasses(expiry);
        ended("certificateExpired", EXPIRED);
    }

    // 期限

    @ParameterizedTest
    @CsvSource({"acceptRequest, 5", "proposeTeam, 5", "signDeclaration, 5", "reviewDocuments, 10", "concludeDocuments, 10",
        "planOnSite, 20", "openOnSite, 20", "writeReport, 10", "decideRequest, 10"})
    void theInstitutionIsRemindedThenItsManagersThenThePlatform(String step, int workingDays) {
        walk.arriveAt(step);
        overdue(step);
        assertThat(walk.dueOn()).isEqualTo(workingDays(workingDays));
    }

    @Test
    void theDaysOnSiteAreWatchedToo() {
        walk.arriveAt("assessOnSite");
        overdue("assessOnSite");
    }

    @Test
    void answersToObjectionsAndAppealsAreWatchedToo() {
        walk.arriveAt("confirmTeam");
        walk.complete("confirmTeam", "teamAnswer", "OBJECTED");
        overdue("answerTeamObjection");
        walk.complete("answerTeamObjection", "objection", "REFUSED");
        walk.arriveAt("decideRequest");
        walk.complete("decideRequest");
        walk.send("objectionRaised");
        overdue("handleObjection");
        walk.complete("handleObjection", "objectionOutcome", "SUSTAINED");
        chronicle.answer(walk.id, "decision", "NOT_PASSED");
        walk.complete("decideRequest");
        walk.send("appealFiled");
        overdue("handleAppeal");
    }

    private void overdue(String step) {
        var due = walk.moment("dueAt");
        var platform = walk.moment("platformAt");
        walk.timePasses(walk.moment("remindAt"));
        assertThat(walk.happenings()).endsWith("remind " + step);
        walk.timePasses(due);
        assertThat(walk.happenings()).endsWith("escalate " + step);
        walk.timePasses(platform);
        assertThat(walk.happenings()).endsWith("informPlatform " + step);
        assertThat(walk.openSteps()).as("nobody is interrupted").containsExactly(step);
    }

    private static LocalDate workingDays(int days) {
        return LocalDate.of(2026, 3, 2).plusDays(days / 5 * 7L);
    }

    private void closed() {
        assertThat(walk.happenings()).endsWith("closeRequest");
        ended("requestClosed", CLOSED);
        assertThat(walk.openSteps()).isEmpty();
    }

    private void ended(String node, RequestState state) {
        BpmnAwareTests.assertThat(walk.process).isEnded().hasPassed(node);
        assertThat(walk.state()).isEqualTo(state);
    }
}
