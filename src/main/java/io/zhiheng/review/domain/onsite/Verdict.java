package io.zhiheng.review.domain.onsite;

/** What the team says to a correction. */
public enum Verdict {
    VERIFIED,
    SENT_BACK
}
