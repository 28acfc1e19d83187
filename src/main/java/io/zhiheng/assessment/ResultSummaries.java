package io.zhiheng.assessment;

/** The results of submitted self-assessments on one page each. */
public interface ResultSummaries {

    ResultSummary of(SubmittedSelfAssessment submitted);
}
