package io.zhiheng.assessment;

/** How far the report of a self-assessment is. NONE before the submission. */
public enum ReportState {
    NONE,
    PENDING,
    ISSUED,
    FAILED
}
