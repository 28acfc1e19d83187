package io.zhiheng.assessment.application.live;

/**
 * Somebody who is there now.
 *
 * @param clause where: a clause or a performance indicator
 * @param indicator its second-level indicator
 * @param part its first-level indicator
 */
public record Person(String name, String clause, String indicator, String part) {}
