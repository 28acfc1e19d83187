package io.zhiheng.finding.domain;

/** 同意, 调整为, 需补充. */
public enum Verdict {
    AGREE,
    ADJUST,
    SUPPLEMENT
}
