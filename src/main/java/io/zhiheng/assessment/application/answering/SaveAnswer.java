package io.zhiheng.assessment.application.answering;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.history.KeepPast;
import io.zhiheng.assessment.application.replaced.KeepReplaced;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.assessment.domain.rectification.RectificationRounds;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.evidence.EvidenceFiles;
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
    private final Declarations declarations;
    private final RectificationRounds rounds;
    private final Editions editions;
    private final EvidenceFiles evidence;
    private final KeepPast past;
    private final KeepReplaced replaced;
    private final AnswerViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaveAnswer(
            SelfAssessments assessments,
            GivenAnswers answers,
            Declarations declarations,
            RectificationRounds rounds,
            Editions editions,
            EvidenceFiles evidence,
            KeepPast past,
            KeepReplaced replaced,
            AnswerViews views,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.declarations = declarations;
        this.rounds = rounds;
        this.editions = editions;
        this.evidence = evidence;
        this.past = past;
        this.replaced = replaced;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param expected the version that the writer has seen
     * @param over the fields in which the writer decided against what stands there, which is kept then
     * @throws NotFound for a clause that the edition does not have
     * @throws RuleBroken {@code stale-version} with the current content, {@code indicator-completed} until it is
     *     reopened, {@code already-…} after the end, {@code answer-invalid} with the fields
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
        requireOpen(assessment, answer);
        if (answer.version() != expected) {
            throw RuleBroken.conflict("assessment.rule.stale-version", answer.savedBy())
                    .with("current", views.of(actor.enterprise(), answer));
        }
        var rule = AnswerRule.of(edition, clause);
        rule.requireAllowed(content);
        evidence.requireOwned(actor.enterprise(), content.evidence());
        var before = Written.of(answer);
        past.keep(assessment.id(), before);
        replaced.keep(
                actor,
                assessment,
                before,
                over,
                clause.displayNo(),
                "/indicators/" + answer.secondLevel() + "#" + clauseId);
        answer.save(content, rule, actor.personName(), clock.instant());
        answers.flush();
        events.publishEvent(new SelfAssessmentChanged(actor.enterprise()));
        return views.of(actor.enterprise(), answer);
    }

    /** Before the submission until the indicator is declared complete; afterwards while the clause is reopened. */
    private void requireOpen(SelfAssessment assessment, Answer answer) {
        if (assessment.isSubmitted()
                && rounds.open(assessment.id())
                        .filter(each -> each.reopens(answer.clause()))
                        .isPresent()) {
            return;
        }
        assessment.requireFilling();
        declarations.inForce(assessment.id(), answer.firstLevel()).ifPresent(declaration -> {
            throw declaration.refusal();
        });
    }
}
