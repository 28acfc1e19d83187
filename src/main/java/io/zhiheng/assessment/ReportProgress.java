package io.zhiheng.assessment;

/** Where the report module tells how far a report is; lists and pages of self-assessments show it. */
public interface ReportProgress {

    void issued(SelfAssessmentId id, String number);

    void failed(SelfAssessmentId id);
}
