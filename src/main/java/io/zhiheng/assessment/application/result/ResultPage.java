package io.zhiheng.assessment.application.result;

/**
 * What the page of a result shows.
 *
 * @param next the way to the next overall level with the fewest changes
 * @param way as the reader asked for it
 */
public record ResultPage(ResultView result, WayView next, WayView way) {}
