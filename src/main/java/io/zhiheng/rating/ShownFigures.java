package io.zhiheng.rating;

import java.util.List;

/**
 * The figures of a rating as they are read: with one decimal. Where that would equal the threshold that the exact
 * figure misses, with all of its decimals.
 */
public interface ShownFigures {

    /** Index of the whole or of a first-level indicator, whose level is the band that it lies in. */
    String index(String index);

    /** Index of a second-level indicator. No band judges it: what it must not seem to reach is the next whole level. */
    String partIndex(String index);

    /** Rates of an indicator by level, per cent; null where no clause applies. */
    List<String> rates(String indicator, List<String> rates);

    /** What an index must not seem to reach, for whoever shows one by itself. */
    List<String> indexThresholds();
}
