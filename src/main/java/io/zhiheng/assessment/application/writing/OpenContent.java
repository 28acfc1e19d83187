package io.zhiheng.assessment.application.writing;

import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.assignment.Assignee;
import io.zhiheng.assessment.domain.assignment.IndicatorAssignments;
import io.zhiheng.assessment.domain.rectification.RectificationRound;
import io.zhiheng.assessment.domain.rectification.RectificationRounds;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows what of a self-assessment may be written now. */
@Component
public class OpenContent {

    private final Declarations declarations;
    private final RectificationRounds rounds;
    private final IndicatorAssignments assignments;

    OpenContent(Declarations declarations, RectificationRounds rounds, IndicatorAssignments assignments) {
        this.declarations = declarations;
        this.rounds = rounds;
        this.assignments = assignments;
    }

    /** By two queries at most, three for a member, however much is asked of it. */
    public Now of(Actor actor, SelfAssessment assessment) {
        return new Now(
                actor,
                assessment,
                // Those who decide are shut out of nothing.
                actor.decides() ? Map.of() : assignments.of(assessment.enterprise()),
                assessment.isSubmitted() ? rounds.open(assessment.id()) : Optional.empty(),
                declarations.inForce(assessment.id()).stream()
                        .collect(Collectors.toMap(Declaration::item, Function.identity())));
    }

    /**
     * @param assigned who looks after what, by the indicators
     * @param declared the declarations in force, by the part that they declare complete
     */
    public record Now(
            Actor actor,
            SelfAssessment assessment,
            Map<String, Assignee> assigned,
            Optional<RectificationRound> round,
            Map<String, Declaration> declared) {

        /**
         * Before the submission until the indicator is declared complete; afterwards while the clause is reopened.
         *
         * @throws RuleBroken {@code assigned-to-other}, {@code indicator-completed} or {@code already-…}
         */
        public void require(Answer answer) {
            requireUnassigned(answer.firstLevel());
            if (round.filter(each -> each.reopens(answer.clause())).isEmpty()) {
                assessment.requireFilling();
                require(answer.firstLevel());
            }
        }

        /** @throws RuleBroken {@code assigned-to-other}, or {@code indicator-completed} until the part is reopened */
        public void require(String part) {
            requireUnassigned(part);
            if (declared.containsKey(part)) {
                throw declared.get(part).refusal();
            }
        }

        /** @throws RuleBroken {@code assigned-to-other} where a colleague looks after it and others are kept out */
        public void requireUnassigned(String part) {
            var assignee = assigned.get(part);
            if (assignee != null && assignee.shutsOut(actor)) {
                throw RuleBroken.conflict("assessment.rule.assigned-to-other", assignee.person())
                        .with("item", part)
                        .with("assignedTo", assignee.person());
            }
        }
    }
}
