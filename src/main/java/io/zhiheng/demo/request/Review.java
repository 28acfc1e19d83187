package io.zhiheng.demo.request;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.identity.Actor;
import io.zhiheng.rating.Conformity;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.document.SaveFinding;
import io.zhiheng.review.application.document.SavePerformanceFinding;
import io.zhiheng.review.domain.document.FindingContent;
import io.zhiheng.review.domain.document.PerformanceVerdict;
import io.zhiheng.review.domain.document.SeenDraft;
import io.zhiheng.review.domain.document.Verdict;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Two assessors review an indicator each, clause by clause. */
@Component
@Profile("demo")
class Review {

    private final SubmittedSelfAssessments selfAssessments;
    private final SaveFinding saveFinding;
    private final SavePerformanceFinding savePerformanceFinding;
    private final TakeStep takeStep;

    Review(SubmittedSelfAssessments selfAssessments, SaveFinding saveFinding,
           SavePerformanceFinding savePerformanceFinding, TakeStep takeStep) {
        this.selfAssessments = selfAssessments;
        this.saveFinding = saveFinding;
        this.savePerformanceFinding = savePerformanceFinding;
        this.takeStep = takeStep;
    }

    /**
     * @param said     what is not simply agreed to, by clause
     * @param finished null when the review goes on, else what the form of the step takes
     */
    void execute(Actor assessor, AssessmentRequestId request, SelfAssessmentId selfAssessment, String indicator,
                 Map<String, FindingContent> said, Map<String, Object> finished) {
        var submitted = selfAssessments.find(selfAssessment);
        takeStep.claim(assessor, request, "reviewDocuments", indicator);
        var answers = submitted.answers().stream().map(SubmittedSelfAssessment.Answer::clause)
                .filter(clause -> clause.startsWith(indicator + "-")).toList();
        for (var clause : finished == null ? answers.subList(0, answers.size() / 2) : answers) {
            saveFinding.execute(assessor, request, clause, 0,
                    said.getOrDefault(clause, new FindingContent(Verdict.AGREE, null, null)), SeenDraft.ANY);
        }
        if (answers.isEmpty()) {
            figures(assessor, request, submitted);
        }
        if (finished != null) {
            takeStep.execute(assessor, request, "reviewDocuments", indicator, finished);
        }
    }

    private void figures(Actor assessor, AssessmentRequestId request, SubmittedSelfAssessment submitted) {
        submitted.performance().forEach(each -> savePerformanceFinding.execute(assessor, request, each.indicator(), 0,
                new PerformanceVerdict(null, each.applicable(), null), SeenDraft.ANY));
        submitted.parameters().forEach((parameter, value) ->
                savePerformanceFinding.execute(assessor, request, parameter, 0, new PerformanceVerdict(value, null, null), SeenDraft.ANY));
    }

    static FindingContent inPart(String reason) {
        return new FindingContent(Verdict.ADJUST, Conformity.PARTIAL, reason);
    }

    static FindingContent supplement(String question) {
        return new FindingContent(Verdict.SUPPLEMENT, null, question);
    }
}
