package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.application.ConfirmReport.Answer;
import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.conclusion.domain.AssessmentReports;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.shared.NotFound;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the conclusion of a request rests on: its latest report, and how often it came to be decided. */
@Component
class Conclusions {

    private static final int LEVEL_OF_TWO = 4;
    private static final Set<StepAction> COMBINED = EnumSet.of(
            StepAction.DECISION_APPROVED,
            StepAction.DECISION_RETURNED,
            StepAction.REVIEW_REOPENED,
            StepAction.DECISION_NOT_PASSED);

    private final AssessmentReports reports;
    private final StepRecords steps;

    Conclusions(AssessmentReports reports, StepRecords steps) {
        this.reports = reports;
        this.steps = steps;
    }

    AssessmentReport latestReport(AssessmentRequestId request) {
        return reportOf(request).orElseThrow(() -> new NotFound("assessment-report", request));
    }

    /** Empty where the documents did not pass. */
    Optional<AssessmentReport> reportOf(AssessmentRequestId request) {
        return reports.findFirstByRequestOrderByRoundDesc(request.value());
    }

    /** Why the enterprise may not answer the report like this, as a message key; empty if it may. */
    Optional<String> refusal(AssessmentReport report, Answer answer) {
        return switch (answer) {
            case CONFIRMED -> Optional.empty();
            case OBJECTED ->
                reports.existsByRequestAndObjectionNotNull(report.request())
                        ? Optional.of("review.rule.report-objected-before")
                        : Optional.empty();
            case DECLINED ->
                report.isLowerThanApplied() ? Optional.empty() : Optional.of("review.rule.level-not-lower");
        };
    }

    /** 1 while the request is decided for the first time; each combined decision counts on. */
    int decisionRound(AssessmentRequestId request) {
        return 1 + (int) steps.countByRequestAndActionIn(request.value(), COMBINED);
    }

    /**
     * Where there is no report nothing can be certified, and one person says whether the documents are reviewed again.
     */
    List<String> seats(AssessmentRequestId request) {
        return reportOf(request).map(Conclusions::seats).orElse(List.of("1"));
    }

    /** One seat, or two where the higher levels are to be certified. */
    static List<String> seats(AssessmentReport report) {
        return report.levelToCertify() >= LEVEL_OF_TWO ? List.of("1", "2") : List.of("1");
    }
}
