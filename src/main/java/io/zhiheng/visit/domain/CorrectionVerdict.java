package io.zhiheng.visit.domain;

/** What the team says to a correction. */
public enum CorrectionVerdict {
    VERIFIED,
    SENT_BACK
}
