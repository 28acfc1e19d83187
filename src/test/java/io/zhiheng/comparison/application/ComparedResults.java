package io.zhiheng.comparison.application;

import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.Ratings;

/** Results in words, without Spring. */
public final class ComparedResults {

    private ComparedResults() {}

    public static ShownResults of(Editions editions, Ratings ratings) {
        return new ShownResults(editions, ratings);
    }
}
