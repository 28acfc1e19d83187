package io.zhiheng.assessment.application;

/**
 * Something that stands between a self-assessment and its submission.
 *
 * @param id        stable, so that an explanation finds it again
 * @param indicator second-level or performance indicator, or the part (first-level indicator, profile, performance)
 * @param clause    null where it concerns no clause
 * @param field     the field to go to
 */
public record OpenPoint(String id, Severity severity, String indicator, String clause, String field, String message) {

    /** 必须修改 blocks the submission; 需要说明 asks for words and never blocks. */
    public enum Severity { MUST_FIX, EXPLAIN }
}
