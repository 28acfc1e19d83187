package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.EditionMapping;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of an earlier self-assessment could not be carried over into a new one, because its edition is another. */
@Component
@Transactional(readOnly = true)
public class LostAnswers {

    private final SelfAssessments assessments;
    private final GivenAnswers answers;
    private final Editions editions;

    LostAnswers(SelfAssessments assessments, GivenAnswers answers, Editions editions) {
        this.assessments = assessments;
        this.answers = answers;
        this.editions = editions;
    }

    /** @param displayNo as the earlier edition numbers it; @param gone whether the clause was given up as a whole */
    public record Lost(String clause, String displayNo, boolean gone) {}

    /** @param from null where nothing was carried over */
    public List<Lost> of(Actor actor, SelfAssessmentId from, SelfAssessmentId into) {
        if (from == null) {
            return List.of();
        }
        var earlier = assessments.find(from, actor.enterprise());
        var before = editions.byNumber(earlier.edition());
        var mapping = new EditionMapping(
                editions.byNumber(assessments.find(into, actor.enterprise()).edition()));
        var clauses = before.clausesById();
        return answers.of(from).stream()
                .filter(answer -> answer.savedAt() != null && !isKept(mapping, answer))
                .map(answer -> lost(mapping, clauses.get(answer.clause())))
                .toList();
    }

    private static boolean isKept(EditionMapping mapping, Answer answer) {
        var conformity = answer.content().conformity();
        return mapping.keeps(answer.clause(), conformity == null ? null : conformity.name());
    }

    private static Lost lost(EditionMapping mapping, Edition.Clause clause) {
        return new Lost(
                clause.id(), clause.displayNo(), mapping.clause(clause.id()).isEmpty());
    }
}
