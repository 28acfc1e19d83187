package io.zhiheng.assessment.application.rectification;

import io.zhiheng.assessment.AnswerDifference;
import io.zhiheng.assessment.Rectification;
import io.zhiheng.assessment.Rectifications;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.application.answering.AnswerViews;
import io.zhiheng.assessment.application.frozen.FrozenAnswers;
import io.zhiheng.assessment.application.frozen.FrozenRating;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.rectification.RectificationRound;
import io.zhiheng.assessment.domain.rectification.RectificationRounds;
import io.zhiheng.assessment.domain.rectification.ReopenedClause;
import io.zhiheng.assessment.domain.submission.Submission;
import io.zhiheng.assessment.domain.submission.Submissions;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where contested clauses are reopened and what became of them is frozen. */
@Component
@Transactional
class RectificationDesk implements Rectifications {

    private final SelfAssessments assessments;
    private final GivenAnswers answers;
    private final RectificationRounds rounds;
    private final Submissions submissions;
    private final Editions editions;
    private final AnswerViews views;
    private final FrozenRating frozenRating;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RectificationDesk(
            SelfAssessments assessments,
            GivenAnswers answers,
            RectificationRounds rounds,
            Submissions submissions,
            Editions editions,
            AnswerViews views,
            FrozenRating frozenRating,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.rounds = rounds;
        this.submissions = submissions;
        this.editions = editions;
        this.views = views;
        this.frozenRating = frozenRating;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void open(SelfAssessmentId id, EnterpriseId enterprise, int round, Set<String> clauses, Instant until) {
        assessments.forUpdate(id, enterprise);
        var base = latest(id).orElseThrow(() -> new NotFound("self-assessment", id));
        if (clauses.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.rectification-empty");
        }
        if (rounds.open(id).isPresent()) {
            throw RuleBroken.conflict("assessment.rule.rectification-open");
        }
        var given = answersOf(id);
        rounds.save(RectificationRound.open(
                id,
                round,
                base.revision(),
                clauses.stream()
                        .map(clause -> reopened(clause, given.get(clause), base))
                        .toList(),
                until,
                clock.instant()));
        events.publishEvent(new SelfAssessmentChanged(enterprise));
    }

    private static ReopenedClause reopened(String clause, Answer answer, Submission base) {
        var frozen = base.content().answer(clause).orElseThrow(() -> new NotFound("clause", clause));
        return new ReopenedClause(
                clause,
                answer.version(),
                frozen.evidence().stream()
                        .map(file -> UUID.fromString(file.id()))
                        .toArray(UUID[]::new));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rectification> current(SelfAssessmentId id, EnterpriseId enterprise) {
        var assessment = assessments.find(id, enterprise);
        return rounds.open(id).map(round -> view(assessment, round, rectified(assessment, round)));
    }

    @Override
    public int finish(SelfAssessmentId id, EnterpriseId enterprise, String by) {
        var assessment = assessments.forUpdate(id, enterprise);
        var round = rounds.open(id).orElseThrow(() -> RuleBroken.conflict("assessment.rule.rectification-not-open"));
        var rectified = rectified(assessment, round);
        var blocking = view(assessment, round, rectified).blocking();
        if (!blocking.isEmpty()) {
            throw RuleBroken.invalid(
                            "assessment.rule.rectification-incomplete",
                            blocking.size(),
                            blocking.get(0).displayNo())
                    .with("points", blocking);
        }
        var previous = latest(id).orElseThrow();
        var content = previous.content().with(rectified);
        var rating = frozenRating.of(assessment, content);
        if (rating.status() != Rating.Status.OK) {
            throw RuleBroken.invalid("assessment.rule.rectification-unrated");
        }
        var now = clock.instant();
        var submission = submissions.save(Submission.rectify(id, previous, content, rating, by, now));
        events.publishEvent(round.finish(enterprise, submission.revision(), by, now));
        return submission.revision();
    }

    @Override
    public void cancel(SelfAssessmentId id, EnterpriseId enterprise) {
        assessments.forUpdate(id, enterprise);
        rounds.open(id).ifPresent(round -> round.cancel(clock.instant()));
        events.publishEvent(new SelfAssessmentChanged(enterprise));
    }

    /** The reopened clauses as they are now, by clause. */
    private Map<String, SubmittedSelfAssessment.Answer> rectified(SelfAssessment assessment, RectificationRound round) {
        var given = answersOf(assessment.id());
        given.keySet().retainAll(round.clauses());
        var files = views.evidenceById(
                assessment.enterprise(),
                given.values().stream()
                        .flatMap(answer -> answer.content().evidence().stream())
                        .toList());
        return given.values().stream()
                .map(answer -> FrozenAnswers.of(answer, files))
                .collect(Collectors.toMap(SubmittedSelfAssessment.Answer::clause, Function.identity()));
    }

    private Rectification view(
            SelfAssessment assessment,
            RectificationRound round,
            Map<String, SubmittedSelfAssessment.Answer> rectified) {
        var edition = editions.byNumber(assessment.edition());
        var base = submissions
                .find(assessment.id(), round.baseRevision())
                .orElseThrow()
                .content();
        var given = answersOf(assessment.id());
        return new Rectification(
                assessment.id(),
                round.round(),
                round.until(),
                round.openedAt(),
                round.baseRevision(),
                edition.clauses()
                        .filter(clause -> round.reopens(clause.id()))
                        .map(clause -> new Rectification.Clause(
                                clause.id(),
                                clause.displayNo(),
                                given.get(clause.id()).version(),
                                AnswerDifference.between(
                                        base.answer(clause.id()).orElseThrow(), rectified.get(clause.id())),
                                AnswerRule.of(edition, clause)
                                        .missing(given.get(clause.id()).content())))
                        .toList());
    }

    private Optional<Submission> latest(SelfAssessmentId id) {
        return submissions.latestFirst(id).stream().findFirst();
    }

    private Map<String, Answer> answersOf(SelfAssessmentId id) {
        return answers.of(id).stream().collect(Collectors.toMap(Answer::clause, Function.identity()));
    }
}
