package io.zhiheng.comparison.application.pair;

import io.zhiheng.comparison.application.ShownResult;
import java.util.List;

/**
 * What the page of two results shows.
 *
 * @param chosen the result that the reader came from
 * @param others what it can be compared with, the latest first
 * @param other id of the one that it is compared with; null where there is none, like pair
 * @param all whether what is the same is shown too
 */
public record PairPage(ShownResult chosen, List<ShownResult> others, ShownResult other, Pair pair, boolean all) {}
