package io.zhiheng.assessment.application.replaced;

import io.zhiheng.assessment.AnswerReplaced;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.ReplacedStates;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.shared.Actor;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what a save replaces against its writer's will, in the transaction of that save. */
@Component
public class KeepReplaced {

    private final ReplacedStates states;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepReplaced(ReplacedStates states, ApplicationEventPublisher events, Clock clock) {
        this.states = states;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param over the fields in which the writer decided against what stands there; null for none
     * @param place the number under which people know it
     * @param page where it is written, without the self-assessment's own path
     */
    public void keep(
            Actor actor,
            SelfAssessment assessment,
            Written written,
            Collection<String> over,
            String place,
            String page) {
        written.replaced(assessment.id(), over, actor.personName(), clock.instant())
                .ifPresent(state -> {
                    states.save(state);
                    events.publishEvent(new AnswerReplaced(
                            assessment.enterprise(),
                            place,
                            "/self-assessments/" + assessment.id() + page,
                            state.writtenBy(),
                            state.replacedBy()));
                });
    }
}
