package io.zhiheng.request.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.team.domain.TeamMembers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What the time limits of the model do to a real request. */
@IntegrationTest
class RequestLimitsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AssessmentRequests requests;

    @Autowired
    TeamMembers members;

    @Autowired
    StepRecords records;

    @Autowired
    RuntimeService engine;

    @Autowired
    ManagementService jobs;

    @Autowired
    Tasks tasks;

    @Autowired
    TransactionTemplate transaction;

    TestEnterprise enterprise;
    AssessmentRequestId id;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
    }

    @Test
    void anInstitutionThatIsLateIsRemindedAndReported() {
        standAt("acceptRequest");
        fire("acceptRequestReminderDue");
        fire("acceptRequestLimitPassed");
        fire("acceptRequestLongOverdue");
        assertThat(timeline())
                .containsExactly(
                        "REMINDED acceptRequest", "TIME_LIMIT_PASSED acceptRequest", "PLATFORM_INFORMED acceptRequest");
        assertThat(state()).isEqualTo("SUBMITTED");
        assertThat(tasks.of(id.toString())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "completeRequest, completionLimitPassed",
        "rectifyAnswers, rectificationLimitPassed",
        "correctNonconformities, correctionLimitPassed"
    })
    void anEnterpriseThatIsLateHasItsRequestClosed(String step, String timer) {
        standAt(step);
        fire(timer);
        assertThat(state()).isEqualTo("CLOSED");
        assertThat(timeline()).last().asString().startsWith("REQUEST_CLOSED");
        assertThat(tasks.of(id.toString())).isEmpty();
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count())
                .isZero();
    }

    @Test
    void silenceConfirmsTheTeamAndTheReviewBegins() {
        standAt("confirmTeam");
        fire("teamSilenceEnded");
        assertThat(state()).isEqualTo("DOC_REVIEW");
        assertThat(timeline()).last().asString().startsWith("TEAM_CONFIRMED_BY_SILENCE");
        assertThat(tasks.of(id.toString()))
                .extracting(task -> task.ref().item())
                .containsExactlyInAnyOrder("QMS", "SUS");
        assertThat(tasks.of(id.toString())).allMatch(task -> task.due() != null);
    }

    @Test
    void aRejectionStandsAfterThePeriodForAppeals() {
        standAt("requestRejected");
        assertThat(state()).isEqualTo("REJECTED");
        fire("appealPeriodPassed");
        assertThat(state()).isEqualTo("REJECTED");
        assertThat(timeline()).last().asString().startsWith("APPEAL_PERIOD_ENDED");
    }

    private void standAt(String step) {
        id = new RunningRequest(requests, members, engine, transaction)
                .at(
                        step,
                        enterprise,
                        FinishedSelfAssessment.of(enterprise),
                        Map.of("indicators", List.of("QMS", "SUS"), "round", "1"));
    }

    private void fire(String timer) {
        var process = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult();
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(process.getId())
                .activityId(timer)
                .singleResult()
                .getId());
    }

    private String state() {
        return jdbc.queryForObject("select state from assessment_request where id = ?", String.class, id.value());
    }

    private List<String> timeline() {
        return records.ofRequest(id.value()).stream()
                .map(record -> record.action() + " " + record.step())
                .toList();
    }
}
