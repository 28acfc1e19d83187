package io.zhiheng.assessment.application.replaced;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.ReplacedStates;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;

/** Takes note of what was replaced: it was taken back, or may go. It stays kept. */
@UseCase
public class NoteReplaced {

    private final SelfAssessments assessments;
    private final ReplacedStates states;
    private final Clock clock;

    NoteReplaced(SelfAssessments assessments, ReplacedStates states, Clock clock) {
        this.assessments = assessments;
        this.states = states;
        this.clock = clock;
    }

    public void execute(Actor actor, SelfAssessmentId id, UUID state) {
        var assessment = assessments.find(id, actor.enterprise());
        states.find(assessment.id(), state)
                .filter(each -> each.concerns(actor.personName()))
                .orElseThrow(() -> new NotFound("replaced-state", state.toString()))
                .note(actor.personName(), clock.instant());
    }
}
