package io.zhiheng.visit.domain.nonconformity;

/** What the team says to a correction. */
public enum CorrectionVerdict {
    VERIFIED,
    SENT_BACK
}
