package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Ends a self-assessment that nobody finished in time. Its answers stay and can be carried over. */
@UseCase
public class ExpireSelfAssessment {

    private final SelfAssessments assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExpireSelfAssessment(SelfAssessments assessments, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    public void execute(SelfAssessmentId id) {
        var assessment = assessments.forUpdate(id);
        assessment.expire(clock.instant());
        events.publishEvent(new SelfAssessmentChanged(assessment.enterprise()));
    }
}
