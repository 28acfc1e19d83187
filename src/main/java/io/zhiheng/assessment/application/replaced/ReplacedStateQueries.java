package io.zhiheng.assessment.application.replaced;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.ReplacedState;
import io.zhiheng.assessment.domain.answer.ReplacedStates;
import io.zhiheng.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was replaced to whom it concerns. */
@Component
@Transactional(readOnly = true)
public class ReplacedStateQueries {

    private final SelfAssessments assessments;
    private final ReplacedStates states;

    ReplacedStateQueries(SelfAssessments assessments, ReplacedStates states) {
        this.assessments = assessments;
        this.states = states;
    }

    /** The oldest first. */
    public List<ReplacedStateView> of(Actor actor, SelfAssessmentId id) {
        var assessment = assessments.find(id, actor.enterprise());
        return states.open(assessment.id()).stream()
                .filter(state -> state.concerns(actor.personName()))
                .map(ReplacedStateQueries::view)
                .toList();
    }

    private static ReplacedStateView view(ReplacedState state) {
        return new ReplacedStateView(
                state.id(),
                state.subject(),
                state.lost(),
                state.writtenBy(),
                state.writtenAt(),
                state.replacedBy(),
                state.replacedAt());
    }
}
