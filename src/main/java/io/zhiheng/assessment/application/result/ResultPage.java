package io.zhiheng.assessment.application.result;

import io.zhiheng.assessment.ResultSummary;

/**
 * What the page of a result shows.
 *
 * @param summary all of it on one page
 * @param next the way to the next overall level with the fewest changes
 * @param way as the reader asked for it
 */
public record ResultPage(ResultSummary summary, ResultView result, WayView next, WayView way) {}
