package io.zhiheng.assessment.application.live;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Says where somebody is, for some seconds: a page says so again and again while it is before somebody's eyes. */
@UseCase
public class MarkPresence {

    private static final int MOST = 200;

    private final SelfAssessments assessments;
    private final Presences presences;
    private final Editions editions;
    private final ApplicationEventPublisher events;

    MarkPresence(
            SelfAssessments assessments, Presences presences, Editions editions, ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.presences = presences;
        this.editions = editions;
        this.events = events;
    }

    /**
     * @param page tells pages of one person apart
     * @param clause a clause or a performance indicator; null for nowhere
     * @throws RuleBroken {@code place-unknown} at field clause
     */
    public void execute(Actor actor, SelfAssessmentId id, String page, String clause) {
        var assessment = assessments.find(id, actor.enterprise());
        if (clause == null) {
            if (presences.leave(id, page)) {
                announce(actor);
            }
            return;
        }
        if (!new Places(editions.byNumber(assessment.edition())).has(clause)) {
            throw RuleBroken.invalid("assessment.rule.place-unknown", clause).at("clause");
        }
        if (presences.renew(id, page, actor.personName(), clause)) {
            return;
        }
        presences.forgetGone(id);
        if (presences.count(id) < MOST) {
            presences.mark(id, page, actor.personName(), clause);
            announce(actor);
        }
    }

    private void announce(Actor actor) {
        events.publishEvent(new SelfAssessmentChanged(actor.enterprise()));
    }
}
