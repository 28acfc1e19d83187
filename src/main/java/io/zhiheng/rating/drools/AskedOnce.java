package io.zhiheng.rating.drools;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * Answers over a finite domain, each asked of the rules once and kept. Two threads may ask at once and get the same.
 */
class AskedOnce<T> {

    private final AtomicReferenceArray<T> known;
    private final IntFunction<T> ask;

    AskedOnce(int size, IntFunction<T> ask) {
        this.known = new AtomicReferenceArray<>(size);
        this.ask = ask;
    }

    T answer(int key) {
        var answer = known.getPlain(key);
        if (answer == null) {
            answer = ask.apply(key);
            known.set(key, answer);
        }
        return answer;
    }
}
