package io.zhiheng.rating.core;

/**
 * 一票限级: an answer that holds the overall level down, whatever else was answered.
 *
 * @param level the highest overall level with this answer
 * @param requestAllowed whether a third-party assessment may be asked for all the same
 * @param row of level-ceiling, from 1
 */
public record Ceiling(String clause, String conformity, int level, boolean requestAllowed, int row) {}
