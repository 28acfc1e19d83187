package io.zhiheng.conclusion.domain;

import io.zhiheng.rating.Conformity;
import java.util.List;

/**
 * A clause as the enterprise answered it and as the assessors judged it.
 *
 * @param self as first submitted
 * @param rectified as it was after the last rectification; null where none changed it
 * @param assessed by the assessors; while no judgement is given, what the enterprise says
 * @param remark the assessor's reason; null where none was given
 * @param reviewedBy null while nobody has judged it
 * @param nonconformities what those found on site about it are called; reports written before they were kept have none
 */
public record JudgedClause(
        String clause,
        Conformity self,
        Conformity rectified,
        Conformity assessed,
        String remark,
        String reviewedBy,
        List<String> nonconformities) {

    public JudgedClause {
        nonconformities = nonconformities == null ? List.of() : List.copyOf(nonconformities);
    }

    /** What the enterprise says last. */
    public Conformity claimed() {
        return rectified == null ? self : rectified;
    }

    public boolean differs() {
        return assessed != self;
    }

    /** Whether the report has to say something about it. */
    public boolean needsWords() {
        return differs() || !nonconformities.isEmpty();
    }
}
