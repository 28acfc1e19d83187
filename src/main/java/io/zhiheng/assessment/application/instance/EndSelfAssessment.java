package io.zhiheng.assessment.application.instance;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Closes a self-assessment that the platform has to end. Its answers stay and can be carried over. */
@UseCase
public class EndSelfAssessment {

    private final SelfAssessments assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndSelfAssessment(SelfAssessments assessments, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.RuleBroken conflict {@code already-…} when it is no longer being filled in */
    public void execute(Actor by, SelfAssessmentId id, String reason) {
        events.publishEvent(assessments.forUpdate(id).endByPlatform(reason, by.personName(), clock.instant()));
    }
}
