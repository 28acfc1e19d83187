package io.zhiheng.assessment.application.frozen;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.application.answering.AnswerViews;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.assessment.domain.performance.PerformanceFigures;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.assessment.domain.submission.FrozenContent;
import io.zhiheng.assessment.domain.submission.Submissions;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.shared.UseCase;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the one copy of everything the enterprise wrote, in the transaction of its submission. */
@UseCase
public class FreezeAnswers {

    private final SelfAssessments assessments;
    private final GivenAnswers answers;
    private final PerformanceEntries entries;
    private final PerformanceFigures figures;
    private final Declarations declarations;
    private final Submissions submissions;
    private final Editions editions;
    private final Profiles profiles;
    private final AnswerViews views;
    private final Processes processes;

    FreezeAnswers(
            SelfAssessments assessments,
            GivenAnswers answers,
            PerformanceEntries entries,
            PerformanceFigures figures,
            Declarations declarations,
            Submissions submissions,
            Editions editions,
            Profiles profiles,
            AnswerViews views,
            Processes processes) {
        this.assessments = assessments;
        this.answers = answers;
        this.entries = entries;
        this.figures = figures;
        this.declarations = declarations;
        this.submissions = submissions;
        this.editions = editions;
        this.profiles = profiles;
        this.views = views;
        this.processes = processes;
    }

    public void execute(SelfAssessmentId id) {
        var assessment = assessments.forUpdate(id);
        var edition = editions.byNumber(assessment.edition());
        var given = answers.of(id).stream().collect(Collectors.toMap(Answer::clause, Function.identity()));
        var performance =
                entries.of(id).stream().collect(Collectors.toMap(PerformanceEntry::indicator, Function.identity()));
        var files = views.evidenceById(
                assessment.enterprise(),
                Stream.concat(
                                given.values().stream().flatMap(answer -> answer.content().evidence().stream()),
                                performance.values().stream().flatMap(entry -> entry.content().evidence().stream()))
                        .toList());
        var parameters = new TreeMap<String, String>();
        figures.of(id).stream()
                .filter(figure -> !figure.isBlank())
                .forEach((PerformanceFigure figure) -> parameters.put(figure.parameter(), figure.value()));
        submissions
                .first(id)
                .orElseThrow()
                .freeze(new FrozenContent(
                        processes.version(id.toString()),
                        profiles.of(assessment.enterprise()).orElseThrow(),
                        edition.clauses()
                                .map(clause -> FrozenAnswers.of(given.get(clause.id()), files))
                                .toList(),
                        edition.performanceIndicators()
                                .map(indicator -> frozen(performance.get(indicator.id()), files))
                                .toList(),
                        parameters,
                        declarations.inForce(id).stream()
                                .map(each -> new SubmittedSelfAssessment.Declaration(
                                        each.item(),
                                        each.responsible(),
                                        each.note(),
                                        each.declaredBy(),
                                        each.declaredAt()))
                                .toList()));
    }

    private static SubmittedSelfAssessment.Performance frozen(
            PerformanceEntry entry, Map<EvidenceId, EvidenceFileView> files) {
        var content = entry.content();
        return new SubmittedSelfAssessment.Performance(
                entry.indicator(),
                !content.isNotApplicable(),
                content.isNotApplicable() ? content.reason() : null,
                content.basis(),
                content.statement(),
                FrozenAnswers.evidence(content.evidence(), files));
    }
}
