package io.zhiheng.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import io.zhiheng.TestTime;
import io.zhiheng.platform.workflow.CoverageWatch;
import io.zhiheng.platform.workflow.ProcessTest;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.RecordingDelegate;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of processes/self-assessment.bpmn; the class fails when an element was never passed. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelfAssessmentProcessTest {

    private static final List<String> INDICATORS = List.of("assessDig", "assessPerf", "assessQms", "assessSus");

    @Autowired
    CoverageWatch coverage;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    RecordingDelegate freezeAnswersDelegate;

    @Autowired
    RecordingDelegate rateSelfAssessmentDelegate;

    @Autowired
    RecordingDelegate issueReportDelegate;

    @Autowired
    RecordingDelegate remindEnterpriseDelegate;

    @Autowired
    RecordingDelegate expireSelfAssessmentDelegate;

    private final String enterprise = UUID.randomUUID().toString();
    private String id;
    private ProcessInstance process;

    @BeforeEach
    void start() {
        TestTime.engineFollows();
        init(engine);
        id = UUID.randomUUID().toString();
        processes.start("selfAssessment", id, Map.of("enterprise", enterprise));
        process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult();
    }

    @AfterEach
    void resetClock() {
        TestTime.engineFollows();
    }

    @AfterAll
    void everyPathWasWalked() {
        coverage.assertPassed("selfAssessment", 1.0);
    }

    @Test
    void theProfileComesFirst() {
        BpmnAwareTests.assertThat(process).isWaitingAt("completeProfile");
        assertThat(openSteps()).containsExactly("completeProfile");
    }

    @Test
    void theFourIndicatorsAreOpenSideBySideAndMeetBeforePerformanceIsEntered() {
        complete("completeProfile");
        BpmnAwareTests.assertThat(process).isWaitingAt(INDICATORS.toArray(String[]::new));
        assertThat(openSteps()).isEqualTo(INDICATORS);

        completeIndicator("assessSus");
        completeIndicator("assessQms");
        completeIndicator("assessPerf");
        assertThat(openSteps()).containsExactly("assessDig");

        completeIndicator("assessDig");
        assertThat(openSteps()).containsExactly("enterPerformance");
        BpmnAwareTests.assertThat(process)
                .hasPassedInOrder("completeProfile", "indicatorsOpened", "indicatorsAssessed");
    }

    @Test
    void eachIndicatorsTaskCarriesItsIndicatorAndForm() {
        complete("completeProfile");

        assertThat(tasks.of(id))
                .extracting(task -> task.ref().step(), task -> task.ref().item(), OpenTask::form, OpenTask::enterprise)
                .containsExactlyInAnyOrder(
                        tuple("assessQms", "QMS", "assess-qms", enterprise),
                        tuple("assessDig", "DIG", "assess-dig", enterprise),
                        tuple("assessSus", "SUS", "assess-sus", enterprise),
                        tuple("assessPerf", "PERF", "assess-perf", enterprise));
        assertThat(tasks.formOf(TaskRef.of(id, "assessQms", "QMS")))
                .get()
                .asString()
                .contains("填报负责人");
    }

    @Test
    void submissionFreezesAndRatesAtOnceAndTheReportFollowsAsAJob() {
        submitted();

        assertThat(freezeAnswersDelegate.callsFor(id)).isEqualTo(1);
        assertThat(rateSelfAssessmentDelegate.callsFor(id)).isEqualTo(1);
        assertThat(issueReportDelegate.callsFor(id)).isZero();
        BpmnAwareTests.assertThat(process).isWaitingAtExactly("issueReport");
        assertThat(openSteps()).isEmpty();

        runDueJobs();
        assertThat(issueReportDelegate.callsFor(id)).isEqualTo(1);
        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "fillIn", "freezeAnswers", "rateSelfAssessment", "issueReport", "selfAssessmentCompleted");
        assertThat(processes.version(id)).isPositive();
        assertThat(processes.isRunning(id)).isFalse();
    }

    @Test
    void aReportThatFailsIsTriedThreeTimesThenWaitsForAnAdministrator() {
        issueReportDelegate.failNext(3);
        submitted();

        for (int attempt = 1; attempt <= 3; attempt++) {
            BpmnAwareTests.assertThat(process).isWaitingAtExactly("issueReport");
            assertThat(processes.hasFailed(id)).isFalse();
            timePasses(Duration.ofMinutes(2L * attempt));
        }
        assertThat(processes.hasFailed(id)).isTrue();
        timePasses(Duration.ofDays(1));
        assertThat(issueReportDelegate.callsFor(id))
                .as("nothing more is tried by itself")
                .isZero();
        assertThat(rateSelfAssessmentDelegate.callsFor(id))
                .as("the rating stays")
                .isEqualTo(1);

        processes.retryFailed(id);
        runDueJobs();
        assertThat(processes.hasFailed(id)).isFalse();
        assertThat(issueReportDelegate.callsFor(id)).isEqualTo(1);
        BpmnAwareTests.assertThat(process).isEnded();
    }

    @Test
    void aCompletedIndicatorReopensBesideTheOthersWithoutDisturbingThem() {
        complete("completeProfile");
        completeIndicator("assessQms");
        reopen("QMS");

        assertThat(openSteps()).containsExactly("assessDig", "assessPerf", "assessSus", "reviseIndicator");
        completeIndicator("assessDig");
        completeIndicator("assessSus");
        completeIndicator("assessPerf");
        assertThat(openSteps()).containsExactly("enterPerformance", "reviseIndicator");

        complete("reviseIndicator", "QMS");
        assertThat(openSteps()).containsExactly("enterPerformance");
    }

    @Test
    void twoRevisionsOfDifferentIndicatorsKeepTheirOwnIndicator() {
        indicatorsCompleted();
        reopen("QMS");
        reopen("SUS");

        assertThat(tasks.isOpen(TaskRef.of(id, "reviseIndicator", "QMS"))).isTrue();
        assertThat(tasks.isOpen(TaskRef.of(id, "reviseIndicator", "SUS"))).isTrue();

        complete("reviseIndicator", "SUS");
        assertThat(tasks.isOpen(TaskRef.of(id, "reviseIndicator", "QMS"))).isTrue();
        complete("reviseIndicator", "QMS");
        assertThat(openSteps()).containsExactly("enterPerformance");
    }

    @Test
    void twoRevisionsOfTheSameIndicatorAtATimeAreImpossible() {
        indicatorsCompleted();
        reopen("QMS");

        assertThatThrownBy(() -> reopen("QMS"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("task-already-open");
        assertThat(tasks.of(id))
                .filteredOn(task -> task.ref().step().equals("reviseIndicator"))
                .hasSize(1);
    }

    @Test
    void anIndicatorCanBeRevisedAgainAfterItsRevision() {
        indicatorsCompleted();
        for (int round = 0; round < 3; round++) {
            reopen("PERF");
            complete("reviseIndicator", "PERF");
        }
        assertThat(openSteps()).containsExactly("enterPerformance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessQms", "enterPerformance", "submitSelfAssessment"})
    void theProfileIsCorrectedBesideWhateverTaskIsOpen(String step) {
        arriveAt(step);
        var before = openSteps();

        processes.send("profileReopened", id);
        assertThat(openSteps()).contains("correctProfile").containsAll(before);

        complete("correctProfile");
        assertThat(openSteps()).isEqualTo(before);
    }

    @Test
    void theProfileIsReopenedOnlyOnceAtATime() {
        complete("completeProfile");
        processes.send("profileReopened", id);
        assertThatThrownBy(() -> processes.send("profileReopened", id)).isInstanceOf(RuleBroken.class);
        assertThat(openSteps()).filteredOn("correctProfile"::equals).hasSize(1);
    }

    @Test
    void nothingIsFrozenWhileARevisionOpenedAtSubmissionIsUnfinished() {
        arriveAt("submitSelfAssessment");
        reopen("DIG");
        complete("submitSelfAssessment");

        assertThat(openSteps()).containsExactly("reviseIndicator");
        assertThat(freezeAnswersDelegate.callsFor(id)).isZero();

        complete("reviseIndicator", "DIG");
        assertThat(freezeAnswersDelegate.callsFor(id)).isEqualTo(1);
        assertThat(rateSelfAssessmentDelegate.callsFor(id)).isEqualTo(1);
    }

    @Test
    void nothingReopensAfterSubmission() {
        submitted();
        assertThatThrownBy(() -> reopen("QMS"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("message-not-expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"completeProfile", "assessQms", "enterPerformance", "submitSelfAssessment"})
    void itCanBeAbandonedAtEveryStep(String step) {
        arriveAt(step);
        processes.send("selfAssessmentAbandoned", id);

        BpmnAwareTests.assertThat(process).isEnded().hasPassed("abandoned").hasNotPassed("freezeAnswers");
        assertThat(openSteps()).isEmpty();
    }

    @Test
    void abandoningTakesOpenRevisionsAway() {
        indicatorsCompleted();
        reopen("QMS");
        processes.send("profileReopened", id);
        processes.send("selfAssessmentAbandoned", id);

        BpmnAwareTests.assertThat(process).isEnded();
        assertThat(openSteps()).isEmpty();
    }

    @Test
    void theEnterpriseIsRemindedAndWarnedAndThenTheSelfAssessmentExpires() {
        timePasses(Duration.ofDays(6));
        assertThat(remindEnterpriseDelegate.noticesFor(id)).isEmpty();

        timePasses(Duration.ofDays(7).plusMinutes(1));
        assertThat(remindEnterpriseDelegate.noticesFor(id)).containsExactly("SEVEN_DAYS");
        assertThat(openSteps()).as("a reminder interrupts nobody").containsExactly("completeProfile");

        timePasses(Duration.ofDays(30).plusMinutes(1));
        timePasses(Duration.ofDays(166).plusMinutes(1));
        assertThat(remindEnterpriseDelegate.noticesFor(id))
                .containsExactly("SEVEN_DAYS", "THIRTY_DAYS", "EXPIRY_WARNING");
        assertThat(expireSelfAssessmentDelegate.callsFor(id)).isZero();

        timePasses(Duration.ofDays(180).plusMinutes(1));
        assertThat(expireSelfAssessmentDelegate.callsFor(id)).isEqualTo(1);
        BpmnAwareTests.assertThat(process).isEnded().hasPassed("expired");
        assertThat(openSteps()).isEmpty();
    }

    @Test
    void noReminderComesAfterSubmission() {
        submitted();
        runDueJobs();
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(process.getId())
                        .count())
                .isZero();
    }

    @Test
    void aTaskIsCompletedOnce() {
        complete("completeProfile");
        assertThatThrownBy(() -> complete("completeProfile"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("task-not-open");
        assertThat(tasks.wasCompleted(TaskRef.of(id, "completeProfile"), enterprise))
                .isTrue();
        assertThat(tasks.wasCompleted(
                        TaskRef.of(id, "completeProfile"), UUID.randomUUID().toString()))
                .isFalse();
        assertThat(tasks.wasCompleted(TaskRef.of(id, "assessQms", "QMS"), enterprise))
                .isFalse();
    }

    @Test
    void aTaskOfTheSelfAssessmentNeedsNoClaim() {
        var task = TaskRef.of(id, "completeProfile");
        var person =
                new Actor(UUID.randomUUID(), "李明", EnterpriseId.of(enterprise), null, "李明", Set.of(Role.ENTERPRISE));
        assertThatThrownBy(() -> tasks.claim(task, person)).hasMessageContaining("task-needs-no-claim");
        assertThatThrownBy(() -> tasks.release(task, person)).hasMessageContaining("task-needs-no-claim");
    }

    @Test
    void theEnterprisesListIsCountedAndCutIntoPages() {
        complete("completeProfile");
        var before = tasks.ofEnterprise(enterprise, 0, 100);

        assertThat(before.items())
                .hasSize((int) before.total())
                .allMatch(task -> task.enterprise().equals(enterprise));
        assertThat(tasks.ofEnterprise(enterprise, 0, 3).items())
                .isEqualTo(before.items().subList(0, 3));
        assertThat(tasks.ofEnterprise(enterprise, 0, 3).total()).isEqualTo(before.total());
    }

    @Test
    void theProcessKnowsIdsAndDecisionsOnly() {
        submitted();
        assertThat(engine.getRuntimeService().getVariables(process.getId())).containsOnlyKeys("enterprise");
    }

    private void indicatorsCompleted() {
        arriveAt("enterPerformance");
    }

    private void submitted() {
        arriveAt("submitSelfAssessment");
        complete("submitSelfAssessment");
    }

    private void arriveAt(String step) {
        if (step.equals("completeProfile")) {
            return;
        }
        complete("completeProfile");
        if (step.equals("assessQms")) {
            return;
        }
        INDICATORS.forEach(this::completeIndicator);
        if (step.equals("submitSelfAssessment")) {
            complete("enterPerformance");
        }
    }

    private void complete(String step) {
        tasks.complete(TaskRef.of(id, step));
    }

    private void complete(String step, String item) {
        tasks.complete(TaskRef.of(id, step, item));
    }

    private void completeIndicator(String step) {
        complete(step, step.substring("assess".length()).toUpperCase());
    }

    private void reopen(String indicator) {
        processes.send("indicatorReopened", id, Map.of("indicator", indicator));
    }

    private List<String> openSteps() {
        return tasks.of(id).stream().map(task -> task.ref().step()).sorted().toList();
    }

    private void timePasses(Duration sinceNow) {
        ClockUtil.setCurrentTime(Date.from(TestTime.now().plus(sinceNow)));
        runDueJobs();
    }

    private void runDueJobs() {
        var management = engine.getManagementService();
        management
                .createJobQuery()
                .processInstanceId(process.getId())
                .executable()
                .orderByJobDuedate()
                .asc()
                .list()
                .forEach(this::run);
    }

    private void run(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
        } catch (IllegalStateException failed) {
            assertThat(failed).hasMessage("told to fail");
        }
    }
}
