package io.zhiheng.portal.web;

import io.zhiheng.shared.Words;

/** What controllers answer when something is refused, for slices of other packages. */
public final class ShippedProblems {

    private ShippedProblems() {}

    public static Object of(Words words) {
        return new Problems(words, new ParameterWords(words));
    }
}
