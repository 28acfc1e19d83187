package io.zhiheng.rating.cases;

import java.util.Map;

/**
 * A test case of rating tables.
 *
 * @param title in Chinese
 * @param expected figures by their names, such as {@code overall.level} or {@code QMS-01.index}, in the order in which
 *     they are told; what is not named is not compared
 */
public record RatingCase(String id, String title, CaseInput input, Map<String, String> expected) {}
