package io.zhiheng.assessment.application.writing;

import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.rectification.RectificationRound;
import io.zhiheng.assessment.domain.rectification.RectificationRounds;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Declarations;
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

    OpenContent(Declarations declarations, RectificationRounds rounds) {
        this.declarations = declarations;
        this.rounds = rounds;
    }

    /** By two queries at most, however much is asked of it. */
    public Now of(SelfAssessment assessment) {
        return new Now(
                assessment,
                assessment.isSubmitted() ? rounds.open(assessment.id()) : Optional.empty(),
                declarations.inForce(assessment.id()).stream()
                        .collect(Collectors.toMap(Declaration::item, Function.identity())));
    }

    /** @param declared the declarations in force, by the part that they declare complete */
    public record Now(
            SelfAssessment assessment, Optional<RectificationRound> round, Map<String, Declaration> declared) {

        /**
         * Before the submission until the indicator is declared complete; afterwards while the clause is reopened.
         *
         * @throws RuleBroken {@code indicator-completed} or {@code already-…}
         */
        public void require(Answer answer) {
            if (round.filter(each -> each.reopens(answer.clause())).isEmpty()) {
                assessment.requireFilling();
                require(answer.firstLevel());
            }
        }

        /** @throws RuleBroken {@code indicator-completed} until the part is reopened */
        public void require(String part) {
            if (declared.containsKey(part)) {
                throw declared.get(part).refusal();
            }
        }
    }
}
