package io.zhiheng.assessment.web;

import java.util.List;

/** A list in the shape that the API promises. */
record Listing<T>(List<T> items, int total) {

    static <T> Listing<T> of(List<T> items) {
        return new Listing<>(items, items.size());
    }
}
