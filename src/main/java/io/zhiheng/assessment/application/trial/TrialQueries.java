package io.zhiheng.assessment.application.trial;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.trial.TrialPage.Clause;
import io.zhiheng.assessment.application.trial.TrialPage.Figure;
import io.zhiheng.assessment.application.trial.TrialPage.First;
import io.zhiheng.assessment.application.trial.TrialPage.LevelName;
import io.zhiheng.assessment.application.trial.TrialPage.Parameter;
import io.zhiheng.assessment.application.trial.TrialPage.Second;
import io.zhiheng.assessment.application.workspace.Limits;
import io.zhiheng.assessment.application.workspace.Workspace.Option;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.PinnedAnswers;
import io.zhiheng.rating.PinnedAnswers.Pinned;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a trial begins with: the very answers that a simulation takes from the self-assessment. */
@Component
@Transactional(readOnly = true)
public class TrialQueries {

    private final SelfAssessments assessments;
    private final PinnedAnswers pinned;
    private final Editions editions;
    private final Ratings ratings;
    private final Limits limits;

    TrialQueries(SelfAssessments assessments, PinnedAnswers pinned, Editions editions, Ratings ratings, Limits limits) {
        this.assessments = assessments;
        this.pinned = pinned;
        this.editions = editions;
        this.ratings = ratings;
        this.limits = limits;
    }

    /** @throws io.zhiheng.shared.NotFound for another enterprise's */
    public TrialPage of(Actor actor, SelfAssessmentId id) {
        var assessment = assessments.find(id, actor.enterprise());
        var kept = pinned.of(id.toString());
        var edition = editions.byNumber(kept.edition());
        return new TrialPage(
                id,
                assessment.state() == SelfAssessment.State.FILLING,
                kept.edition(),
                Stream.concat(
                                Stream.of(new LevelName(0, edition.unrated().name())),
                                edition.levels().stream().map(each -> new LevelName(each.level(), each.name())))
                        .toList(),
                edition.firstLevel().stream()
                        .map(first -> first(edition, first, kept))
                        .toList(),
                ratings.shown(kept.edition(), kept.scheme()).indexThresholds());
    }

    private First first(Edition edition, Edition.FirstLevel first, Pinned kept) {
        return new First(
                first.id(),
                first.displayNo(),
                first.name(),
                first.secondLevel().stream()
                        .map(second -> second(edition, second, kept))
                        .toList(),
                first.performance().stream().map(each -> figure(each, kept)).toList(),
                first.parameters().stream()
                        .map(each -> parameter(first, each, kept))
                        .toList());
    }

    private Second second(Edition edition, Edition.SecondLevel second, Pinned kept) {
        return new Second(
                second.id(),
                second.displayNo(),
                second.name(),
                second.clauses().stream()
                        .map(clause -> clause(edition, clause, kept))
                        .toList());
    }

    private Clause clause(Edition edition, Edition.Clause clause, Pinned kept) {
        return new Clause(
                clause.id(),
                clause.displayNo(),
                clause.level(),
                edition.levelName(clause.level()),
                clause.text(),
                kept.answers().clauses().get(clause.id()),
                Option.of(edition.scale(clause.scale()).orElseThrow(), clause),
                limits.of(edition, kept.scheme(), clause.id()));
    }

    private static Figure figure(Edition.PerformanceIndicator indicator, Pinned kept) {
        return new Figure(
                indicator.id(),
                indicator.displayNo(),
                indicator.name(),
                indicator.formulaText(),
                indicator.unit(),
                indicator.naAllowed(),
                !kept.answers().performanceNotApplicable().contains(indicator.id()));
    }

    private static Parameter parameter(Edition.FirstLevel first, Edition.Parameter parameter, Pinned kept) {
        return new Parameter(
                parameter.id(),
                parameter.name(),
                parameter.unit(),
                kept.answers().parameters().get(parameter.id()),
                usedBy(first, parameter.id()));
    }

    private static List<String> usedBy(Edition.FirstLevel first, String parameter) {
        return first.performance().stream()
                .filter(each -> each.parameters().contains(parameter))
                .map(Edition.PerformanceIndicator::displayNo)
                .toList();
    }
}
