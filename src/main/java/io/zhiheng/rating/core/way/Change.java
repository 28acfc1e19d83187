package io.zhiheng.rating.core.way;

/**
 * Something that is raised.
 *
 * @param id of a clause or a performance indicator
 * @param to position of what it is raised to: an answer, or a level
 */
public record Change(String id, int to, int steps) {}
