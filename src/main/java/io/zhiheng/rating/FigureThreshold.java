package io.zhiheng.rating;

/**
 * What the value of a performance indicator has to be for a level.
 *
 * @param operator {@code >=} or {@code <=}; null where any valid value does, like value
 */
public record FigureThreshold(int level, String operator, String value) {}
