package io.zhiheng.rating.core.way;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/**
 * The points none of which is beaten by another: dearer ones are worth more. Ordered by first, then by second measure.
 * As whatever is worth more never leads to less, nothing else can be part of a least way.
 */
final class Front {

    static final Front NOTHING = new Front(List.of(Point.NOTHING));
    static final Front IMPOSSIBLE = new Front(List.of());

    private static final int MOST_CELLS = 4_000_000;
    private static final int MOST_PAIRS = 20_000_000;

    private final List<Point> points;

    private Front(List<Point> points) {
        this.points = points;
    }

    /** Of points in any order; of equals the first stays. */
    static Front of(List<Point> points) {
        var sorted = new ArrayList<>(points);
        sorted.sort((one, other) -> one.first() != other.first()
                ? Integer.compare(one.first(), other.first())
                : one.second() != other.second()
                        ? Integer.compare(one.second(), other.second())
                        : Long.compare(other.value(), one.value()));
        return unbeaten(sorted);
    }

    private static Front unbeaten(List<Point> sorted) {
        int width = sorted.stream().mapToInt(Point::second).max().orElse(0) + 1;
        var best = new long[width];
        Arrays.fill(best, Long.MIN_VALUE);
        var kept = new ArrayList<Point>();
        for (var point : sorted) {
            if (point.value() > best[point.second()]) {
                kept.add(point);
                for (int at = point.second(); at < width && best[at] < point.value(); at++) {
                    best[at] = point.value();
                }
            }
        }
        return new Front(kept);
    }

    /** All sums of a point of each, none dearer by the first measure than the limit. */
    Front plus(Front other, int limit) {
        if (points.isEmpty() || other.points.isEmpty()) {
            return IMPOSSIBLE;
        }
        int height = Math.min(limit, last().first() + other.last().first()) + 1;
        int width = widest() + other.widest() + 1;
        if ((long) height * width > MOST_CELLS || (long) points.size() * other.points.size() > MOST_PAIRS) {
            throw new BeyondReach(points.size() + " and " + other.points.size() + " points");
        }
        var values = new long[height * width];
        var from = new long[height * width];
        Arrays.fill(values, Long.MIN_VALUE);
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < other.points.size(); j++) {
                var one = points.get(i);
                var two = other.points.get(j);
                int first = one.first() + two.first();
                if (first >= height) {
                    break;
                }
                int at = first * width + one.second() + two.second();
                long value = Math.addExact(one.value(), two.value());
                if (value > values[at]) {
                    values[at] = value;
                    from[at] = ((long) i << 32) + j;
                }
            }
        }
        return joined(other, values, from, width);
    }

    private Front joined(Front other, long[] values, long[] from, int width) {
        var best = new long[width];
        Arrays.fill(best, Long.MIN_VALUE);
        var kept = new ArrayList<Point>();
        for (int at = 0; at < values.length; at++) {
            int second = at % width;
            if (values[at] > best[second]) {
                kept.add(points.get((int) (from[at] >> 32)).with(other.points.get((int) from[at]), values[at]));
                for (int up = second; up < width && best[up] < values[at]; up++) {
                    best[up] = values[at];
                }
            }
        }
        return new Front(kept);
    }

    Front or(Front other) {
        var all = new ArrayList<>(points);
        all.addAll(other.points);
        return of(all);
    }

    Front where(LongPredicate worth) {
        return of(points.stream().filter(point -> worth.test(point.value())).toList());
    }

    /** @param worth never falls where its argument rises */
    Front worth(LongUnaryOperator worth) {
        return of(points.stream()
                .map(point -> point.worth(worth.applyAsLong(point.value())))
                .toList());
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    /** The least of all. */
    Point least() {
        return points.get(0);
    }

    private Point last() {
        return points.get(points.size() - 1);
    }

    private int widest() {
        return points.stream().mapToInt(Point::second).max().orElse(0);
    }
}
