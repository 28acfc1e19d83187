package io.zhiheng.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.assessment.ReminderDue;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.SaveAnswer;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.domain.SelfAssessment.State;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.shared.RuleBroken;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the time limits of the model do to a real self-assessment. */
@IntegrationTest
@RecordApplicationEvents
class TimeLimitsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StartSelfAssessment startSelfAssessment;

    @Autowired
    SaveAnswer saveAnswer;

    @Autowired
    SelfAssessmentQueries queries;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService processes;

    @Autowired
    ApplicationEvents events;

    TestEnterprise enterprise;
    SelfAssessmentId id;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
        id = startSelfAssessment.execute(enterprise.person("周敏"), null);
    }

    @Test
    void remindersSayWhichOneIsDueAndLeaveTheWorkAlone() {
        fire("sevenDaysPassed");
        fire("thirtyDaysPassed");
        fire("expiryApproached");
        assertThat(events.stream(ReminderDue.class)
                        .filter(due -> due.id().equals(id))
                        .map(ReminderDue::notice))
                .containsExactly(
                        ReminderDue.Notice.SEVEN_DAYS,
                        ReminderDue.Notice.THIRTY_DAYS,
                        ReminderDue.Notice.EXPIRY_WARNING);
        assertThat(queries.unfinished(enterprise.id())).isPresent();
    }

    @Test
    void anExpiredOneKeepsItsAnswersAndLetsANewOneStart() {
        var person = enterprise.person("周敏");
        saveAnswer.execute(person, id, "QMS-01-L1-1", 0, new AnswerContent(null, "写到一半", List.of()), List.of());
        fire("timeLimitPassed");
        assertThat(queries.history(enterprise.id())).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(State.EXPIRED);
            assertThat(row.endedBy()).isNull();
        });
        assertThat(queries.answers(person, id).get(0).statement()).isEqualTo("写到一半");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> saveAnswer.execute(
                        person, id, "QMS-01-L1-1", 1, new AnswerContent(null, "", List.of()), List.of()))
                .satisfies(broken -> assertThat(broken.rule()).isEqualTo("already-expired"));
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count())
                .isZero();
        assertThat(startSelfAssessment.execute(person, id)).isNotEqualTo(id);
    }

    private void fire(String timer) {
        var process = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult();
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(process.getId())
                .activityId(timer)
                .singleResult()
                .getId());
    }
}
