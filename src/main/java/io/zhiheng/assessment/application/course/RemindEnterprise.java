package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.ReminderDue;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Publishes that an unfinished self-assessment waits; module notification tells the people. */
@UseCase
public class RemindEnterprise {

    private final SelfAssessments assessments;
    private final ApplicationEventPublisher events;

    RemindEnterprise(SelfAssessments assessments, ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.events = events;
    }

    public void execute(SelfAssessmentId id, ReminderDue.Notice notice) {
        var assessment = assessments.forUpdate(id);
        events.publishEvent(new ReminderDue(id, assessment.enterprise(), notice));
    }
}
