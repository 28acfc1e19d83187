package io.zhiheng.visit.domain;

/** What the team says to a correction. */
public enum Verdict {
    VERIFIED,
    SENT_BACK
}
