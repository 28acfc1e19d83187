package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.AnswerRule;
import io.zhiheng.assessment.domain.Declarations;
import io.zhiheng.assessment.domain.GivenAnswers;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.identity.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Confirms all answers of a second-level indicator that were carried over, as they stand. */
@UseCase
public class ConfirmCarriedOver {

    private final SelfAssessments assessments;
    private final GivenAnswers answers;
    private final Declarations declarations;
    private final Editions editions;
    private final Clock clock;

    ConfirmCarriedOver(SelfAssessments assessments, GivenAnswers answers, Declarations declarations, Editions editions,
                       Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.declarations = declarations;
        this.editions = editions;
        this.clock = clock;
    }

    /** @return how many were confirmed */
    public int execute(Actor actor, SelfAssessmentId id, String secondLevel) {
        var assessment = assessments.forShare(id, actor.enterprise());
        assessment.requireFilling();
        var edition = editions.byNumber(assessment.edition());
        var indicator = edition.secondLevels().filter(each -> each.id().equals(secondLevel)).findFirst()
                .orElseThrow(() -> new NotFound("indicator", secondLevel));
        var clauses = edition.clausesById();
        var proposed = answers.lockCarriedOver(id, indicator.id());
        for (var answer : proposed) {
            if (declarations.inForce(id, answer.firstLevel()).isPresent()) {
                throw RuleBroken.conflict("assessment.rule.indicator-completed").with("item", answer.firstLevel());
            }
            answer.save(answer.content(), AnswerRule.of(edition, clauses.get(answer.clause())), actor.personName(),
                    clock.instant());
        }
        return proposed.size();
    }
}
