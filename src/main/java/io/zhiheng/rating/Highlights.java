package io.zhiheng.rating;

import java.util.List;

/**
 * The second-level indicators that stand out in a rating.
 *
 * @param strengths the strongest first: by level, then by index, then by weight in the whole
 * @param gaps what would raise the overall index most first, if it reached its next level
 */
public record Highlights(List<Strength> strengths, List<Gap> gaps) {

    public record Strength(String id, int level, String index) {}

    /** @param next level; @param gain of the overall index, with four decimals */
    public record Gap(String id, int level, int next, String gain) {}
}
