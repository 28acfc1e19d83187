package io.zhiheng.demo.request;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.finding.application.AgreeInBulk;
import io.zhiheng.finding.application.Agreement;
import io.zhiheng.finding.application.ReviewQueries;
import io.zhiheng.finding.application.ReviewStep;
import io.zhiheng.finding.application.SaveFinding;
import io.zhiheng.finding.application.SavePerformanceFinding;
import io.zhiheng.finding.domain.FindingContent;
import io.zhiheng.finding.domain.PerformanceFindingContent;
import io.zhiheng.finding.domain.Verdict;
import io.zhiheng.finding.domain.review.SeenDraft;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two assessors review an indicator each, clause by clause. */
@Component
@Profile("demo")
class Review {

    private final SubmittedSelfAssessments selfAssessments;
    private final SaveFinding saveFinding;
    private final AgreeInBulk agreeInBulk;
    private final SavePerformanceFinding savePerformanceFinding;
    private final ReviewQueries queries;
    private final TakeStep takeStep;

    Review(
            SubmittedSelfAssessments selfAssessments,
            SaveFinding saveFinding,
            AgreeInBulk agreeInBulk,
            SavePerformanceFinding savePerformanceFinding,
            ReviewQueries queries,
            TakeStep takeStep) {
        this.selfAssessments = selfAssessments;
        this.saveFinding = saveFinding;
        this.agreeInBulk = agreeInBulk;
        this.savePerformanceFinding = savePerformanceFinding;
        this.queries = queries;
        this.takeStep = takeStep;
    }

    /**
     * @param said what is not simply agreed to, by clause
     * @param finished null when the review goes on, else what the form of the step takes
     */
    void execute(
            Actor assessor,
            AssessmentRequestId request,
            SelfAssessmentId selfAssessment,
            String indicator,
            Map<String, FindingContent> said,
            Map<String, Object> finished) {
        var submitted = selfAssessments.find(selfAssessment);
        takeStep.claim(assessor, request, ReviewStep.REVIEW_DOCUMENTS, indicator);
        var seconds = submitted.answers().stream()
                .filter(answer -> answer.clause().startsWith(indicator + "-"))
                .collect(Collectors.groupingBy(Review::secondLevel, LinkedHashMap::new, Collectors.toList()));
        seconds.entrySet().stream()
                .limit(finished == null ? seconds.size() / 2 : seconds.size())
                .forEach(second -> execute(assessor, request, second.getValue(), said));
        if (seconds.isEmpty()) {
            figures(assessor, request, submitted);
        }
        if (finished != null) {
            takeStep.execute(assessor, request, ReviewStep.REVIEW_DOCUMENTS, indicator, finished);
        }
    }

    /** What conforms and gave nobody cause to say anything is agreed to at once, as there is a button for it. */
    private void execute(
            Actor assessor,
            AssessmentRequestId request,
            List<SubmittedSelfAssessment.Answer> answers,
            Map<String, FindingContent> said) {
        var plain = answers.stream()
                .collect(Collectors.partitioningBy(
                        answer -> answer.conformity() == Conformity.CONFORM && !said.containsKey(answer.clause())));
        plain.get(false)
                .forEach(answer -> saveFinding.execute(
                        assessor,
                        request,
                        answer.clause(),
                        0,
                        said.getOrDefault(answer.clause(), new FindingContent(Verdict.AGREE, null, null)),
                        SeenDraft.ANY,
                        null));
        if (!plain.get(true).isEmpty()) {
            agreeInBulk.execute(
                    assessor,
                    request,
                    plain.get(true).stream()
                            .map(answer -> new Agreement.Seen(answer.clause(), 0))
                            .toList());
        }
    }

    /** Where nonconformities were put right, the lead says why their clauses conform. @param reasons by clause */
    void uphold(Actor lead, AssessmentRequestId request, Map<String, String> reasons) {
        queries.findings(lead, request).items().stream()
                .filter(found -> reasons.containsKey(found.clause()))
                .filter(found -> found.verdict() == Verdict.AGREE)
                .forEach(found -> saveFinding.execute(
                        lead,
                        request,
                        found.clause(),
                        found.version(),
                        new FindingContent(Verdict.AGREE, null, reasons.get(found.clause())),
                        SeenDraft.ANY,
                        null));
    }

    private static String secondLevel(SubmittedSelfAssessment.Answer answer) {
        return answer.clause().substring(0, answer.clause().indexOf("-L"));
    }

    private void figures(Actor assessor, AssessmentRequestId request, SubmittedSelfAssessment submitted) {
        submitted
                .performance()
                .forEach(each -> savePerformanceFinding.execute(
                        assessor,
                        request,
                        each.indicator(),
                        0,
                        new PerformanceFindingContent(null, each.applicable(), null),
                        SeenDraft.ANY,
                        null));
        submitted
                .parameters()
                .forEach((parameter, value) -> savePerformanceFinding.execute(
                        assessor,
                        request,
                        parameter,
                        0,
                        new PerformanceFindingContent(value, null, null),
                        SeenDraft.ANY,
                        null));
    }

    static FindingContent inPart(String reason) {
        return new FindingContent(Verdict.ADJUST, Conformity.PARTIAL, reason);
    }

    static FindingContent supplement(String question) {
        return new FindingContent(Verdict.SUPPLEMENT, null, question);
    }
}
