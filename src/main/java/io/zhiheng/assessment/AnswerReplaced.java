package io.zhiheng.assessment;

import io.zhiheng.shared.EnterpriseId;

/**
 * Somebody decided against what a colleague had written; it is kept and can be taken back.
 *
 * @param place the number under which people know the clause or indicator
 * @param page where it is taken back
 * @param writtenBy whose words were replaced
 */
public record AnswerReplaced(EnterpriseId enterprise, String place, String page, String writtenBy, String replacedBy) {}
