package io.zhiheng.comparison.application.benchmark;

import io.zhiheng.comparison.application.ShownResult;
import io.zhiheng.comparison.domain.Dimension;
import io.zhiheng.comparison.domain.Spread;
import java.time.Instant;
import java.util.List;

/**
 * An enterprise's latest result beside those of others.
 *
 * @param own null while there is none
 * @param madeAt when the figures about others were made; null while they never were
 * @param counted whether the own result is among them
 */
public record BenchmarkPage(ShownResult own, Instant madeAt, boolean counted, List<Peers> groups, List<Line> lines) {

    /**
     * A group that the enterprise belongs to.
     *
     * @param name of the group; null for all, and where the profile says nothing
     */
    public record Peers(Dimension dimension, String name) {}

    /** @param cells one for each group */
    public record Line(String id, String displayNo, String name, ShownResult.Standing own, List<Cell> cells) {}

    /**
     * @param spread null where nothing may be told
     * @param percentile how many of a hundred others have a lower index; null where it may not be told, or is not yet
     *     known
     */
    public record Cell(Dimension dimension, Spread spread, Integer percentile) {}
}
