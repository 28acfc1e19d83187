package io.zhiheng.assessment.application.answering;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.writing.OpenContent;
import io.zhiheng.assessment.application.writing.WriteAnswer;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;

/** Writes one answer down, complete or a draft, if nobody has written another since. */
@UseCase
public class SaveAnswer {

    private final SelfAssessments assessments;
    private final GivenAnswers answers;
    private final Editions editions;
    private final OpenContent open;
    private final WriteAnswer writeAnswer;
    private final AnswerViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaveAnswer(
            SelfAssessments assessments,
            GivenAnswers answers,
            Editions editions,
            OpenContent open,
            WriteAnswer writeAnswer,
            AnswerViews views,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.editions = editions;
        this.open = open;
        this.writeAnswer = writeAnswer;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param expected the version that the writer has seen
     * @param over the fields in which the writer decided against what stands there, which is kept then
     * @throws NotFound for a clause that the edition does not have
     * @throws RuleBroken {@code stale-version} with the current content, {@code assigned-to-other},
     *     {@code indicator-completed} until it is reopened, {@code already-…} after the end, {@code answer-invalid}
     *     with the fields
     */
    public AnswerView execute(
            Actor actor,
            SelfAssessmentId id,
            String clauseId,
            int expected,
            AnswerContent content,
            Collection<String> over) {
        var assessment = assessments.forShare(id, actor.enterprise());
        var edition = editions.byNumber(assessment.edition());
        var clause = edition.clauses()
                .filter(each -> each.id().equals(clauseId))
                .findFirst()
                .orElseThrow(() -> new NotFound("clause", clauseId));
        var answer = answers.lockForUpdate(new Answer.Key(id.value(), clauseId))
                .orElseThrow(() -> new NotFound("clause", clauseId));
        open.of(actor, assessment).require(answer);
        if (answer.version() != expected) {
            throw RuleBroken.conflict("assessment.rule.stale-version", answer.savedBy())
                    .with("current", views.of(actor.enterprise(), answer));
        }
        writeAnswer.write(actor, assessment, answer, AnswerRule.of(edition, clause), content, over, clock.instant());
        answers.flush();
        events.publishEvent(new SelfAssessmentChanged(actor.enterprise()));
        return views.of(actor.enterprise(), answer);
    }
}
