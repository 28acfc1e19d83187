package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.FinishedImprovements;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessmentStarted;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.assessment.domain.performance.PerformanceFigures;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** Starts a self-assessment by the current edition and rating scheme, with a blank answer for every clause. */
@UseCase
@MovesProcess
public class StartSelfAssessment {

    public static final String PROCESS = "selfAssessment";

    private final SelfAssessments assessments;
    private final GivenAnswers answers;
    private final PerformanceEntries entries;
    private final PerformanceFigures figures;
    private final CarryOver carryOver;
    private final ObjectProvider<FinishedImprovements> improvements;
    private final Editions editions;
    private final Ratings ratings;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartSelfAssessment(
            SelfAssessments assessments,
            GivenAnswers answers,
            PerformanceEntries entries,
            PerformanceFigures figures,
            CarryOver carryOver,
            ObjectProvider<FinishedImprovements> improvements,
            Editions editions,
            Ratings ratings,
            Processes processes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.entries = entries;
        this.figures = figures;
        this.carryOver = carryOver;
        this.improvements = improvements;
        this.editions = editions;
        this.ratings = ratings;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param from an earlier self-assessment of the enterprise whose answers are proposed again; null for none
     * @throws RuleBroken {@code unfinished-self-assessment} while there is one that is not finished
     */
    public SelfAssessmentId execute(Actor actor, SelfAssessmentId from) {
        var edition = editions.holdCurrent();
        var assessment = SelfAssessment.start(
                actor.enterprise(),
                edition.number(),
                ratings.schemeInForce(edition.number()),
                actor.personName(),
                clock.instant());
        insert(assessment);
        var blankAnswers = edition.firstLevel().stream()
                .flatMap(first -> first.secondLevel().stream()
                        .flatMap(second -> second.clauses().stream()
                                .map(clause -> Answer.blank(assessment.id(), first.id(), second.id(), clause.id()))))
                .toList();
        var blankEntries = edition.firstLevel().stream()
                .flatMap(first -> first.performance().stream()
                        .map(indicator -> PerformanceEntry.blank(assessment.id(), first.id(), indicator.id())))
                .toList();
        var blankFigures = edition.parameters()
                .map(Edition.Parameter::id)
                .map(parameter -> PerformanceFigure.blank(assessment.id(), parameter))
                .toList();
        if (from != null) {
            var earlier = assessments.find(from, actor.enterprise());
            carryOver.answers(earlier.id(), edition, blankAnswers);
            carryOver.performance(earlier.id(), edition, blankEntries);
        }
        proposeImprovements(actor.enterprise(), edition, blankAnswers, blankEntries);
        answers.saveAll(blankAnswers);
        entries.saveAll(blankEntries);
        figures.saveAll(blankFigures);
        processes.start(
                PROCESS,
                assessment.id().toString(),
                Map.of("enterprise", actor.enterprise().toString()));
        events.publishEvent(new SelfAssessmentStarted(assessment.id(), actor.enterprise()));
        return assessment.id();
    }

    /** What was finished since the last one that was handed in began: it cannot have stood in that. */
    private void proposeImprovements(
            EnterpriseId enterprise, Edition edition, List<Answer> blankAnswers, List<PerformanceEntry> blankEntries) {
        var since = assessments
                .lastSubmitted(enterprise.value())
                .map(SelfAssessment::startedAt)
                .orElse(Instant.EPOCH);
        var finished = improvements.stream().flatMap(each -> each.since(enterprise, since).stream());
        finished.forEach(improvement -> {
            blankAnswers.stream()
                    .filter(blank -> blank.clause().equals(improvement.subject()))
                    .forEach(blank -> carryOver.improvement(improvement, edition, blank));
            blankEntries.stream()
                    .filter(blank -> blank.indicator().equals(improvement.subject()))
                    .forEach(blank -> carryOver.improvement(improvement, blank));
        });
    }

    private void insert(SelfAssessment assessment) {
        try {
            assessments.saveAndFlush(assessment);
        } catch (DataIntegrityViolationException anotherIsUnfinished) {
            throw RuleBroken.conflict("assessment.rule.unfinished-self-assessment");
        }
    }
}
