package io.zhiheng.rating.core.way;

/**
 * What one thing can be: as it is, or raised.
 *
 * @param change null where it stays as it is
 * @param worth its part in the sum that it belongs to
 */
public record Possibility(Change change, long worth) {

    public static Possibility asItIs(long worth) {
        return new Possibility(null, worth);
    }

    int items() {
        return change == null ? 0 : 1;
    }

    int steps() {
        return change == null ? 0 : change.steps();
    }
}
