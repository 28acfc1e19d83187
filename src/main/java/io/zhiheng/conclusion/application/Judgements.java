package io.zhiheng.conclusion.application;

import io.zhiheng.assessment.AnswerDifference;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.conclusion.domain.JudgedClause;
import io.zhiheng.conclusion.domain.JudgedParameter;
import io.zhiheng.conclusion.domain.Judgement;
import io.zhiheng.finding.application.Dossier;
import io.zhiheng.finding.application.Dossiers;
import io.zhiheng.finding.application.ReviewProgress;
import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.FindingContent;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.finding.domain.PerformanceFinding;
import io.zhiheng.finding.domain.PerformanceFindings;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Words;
import io.zhiheng.visit.application.ClauseNonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays what the assessors found beside what the enterprise said, first and last. */
@Component
class Judgements {

    private final Dossiers dossiers;
    private final Findings findings;
    private final PerformanceFindings figures;
    private final ReviewProgress progress;
    private final ClauseNonconformities nonconformities;
    private final Words words;

    Judgements(
            Dossiers dossiers,
            Findings findings,
            PerformanceFindings figures,
            ReviewProgress progress,
            ClauseNonconformities nonconformities,
            Words words) {
        this.dossiers = dossiers;
        this.findings = findings;
        this.figures = figures;
        this.progress = progress;
        this.nonconformities = nonconformities;
        this.words = words;
    }

    Judgement of(AssessmentRequest request) {
        var latest = dossiers.latest(request);
        var first = dossiers.of(request.selfAssessment(), Dossiers.SUBMISSION).content();
        return new Judgement(
                latest.revision(),
                clauses(request, first, latest),
                parameters(request, latest),
                missing(request, latest));
    }

    private List<JudgedClause> clauses(AssessmentRequest request, SubmittedSelfAssessment first, Dossier latest) {
        Map<String, Finding> found = findings.of(request.id().value()).stream()
                .filter(Finding::isGiven)
                .collect(Collectors.toMap(Finding::clause, Function.identity()));
        Map<String, Answer> before =
                first.answers().stream().collect(Collectors.toMap(Answer::clause, Function.identity()));
        var recorded = nonconformities.of(request);
        return latest.content().answers().stream()
                .map(now -> clause(
                        before.get(now.clause()),
                        now,
                        found.get(now.clause()),
                        recorded.getOrDefault(now.clause(), List.of()).stream()
                                .map(Nonconformity::label)
                                .toList()))
                .toList();
    }

    private JudgedClause clause(Answer first, Answer now, Finding found, List<String> recorded) {
        var rectified = AnswerDifference.between(first, now) ? now.conformity() : null;
        return found == null
                ? new JudgedClause(now.clause(), first.conformity(), rectified, now.conformity(), null, null, recorded)
                : new JudgedClause(
                        now.clause(),
                        first.conformity(),
                        rectified,
                        found.content().assessed(now.conformity()),
                        remark(found.content(), now, recorded),
                        found.person(),
                        recorded);
    }

    /** What was found on site stands before the assessor's reason, with what has become of it. */
    private String remark(FindingContent content, Answer now, List<String> recorded) {
        if (recorded.isEmpty()) {
            return blankToNull(content.reason());
        }
        var conforms = content.assessed(now.conformity()) == Conformity.CONFORM;
        var said = words.of(
                conforms ? "review.report.nonconformity-corrected" : "review.report.nonconformity",
                String.join("、", recorded));
        return content.reason().isBlank() ? said : said + "\n" + content.reason();
    }

    private List<JudgedParameter> parameters(AssessmentRequest request, Dossier latest) {
        Map<String, PerformanceFinding> found = figures.of(request.id().value()).stream()
                .filter(PerformanceFinding::isGiven)
                .collect(Collectors.toMap(PerformanceFinding::subject, Function.identity()));
        return latest.edition()
                .parameters()
                .map(Edition.Parameter::id)
                .map(id -> parameter(id, latest.declared(id), found.get(id)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static JudgedParameter parameter(String id, String declared, PerformanceFinding found) {
        if (found != null) {
            return new JudgedParameter(
                    id,
                    declared,
                    found.verdict().value(),
                    blankToNull(found.verdict().reason()),
                    found.person());
        }
        return declared == null ? null : new JudgedParameter(id, declared, null, null, null);
    }

    /** What was asked to be supplemented and not judged since is not judged either. */
    private List<String> missing(AssessmentRequest request, Dossier latest) {
        var open = progress.open(request).stream().map(ReviewProgress.OpenPoint::displayNo);
        var contested = progress.contested(request).stream()
                .map(id -> latest.clause(id).orElseThrow().displayNo());
        return Stream.concat(open, contested).distinct().toList();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
