package io.zhiheng.rating.core.way;

import java.util.ArrayList;
import java.util.List;

/** A set of changes: what it costs by both measures, and the most that can be had for that. */
record Point(int first, int second, long value, Trail trail) {

    /** How a point came about; the changes of both sides, or one change. */
    record Trail(Trail one, Trail other, Change change) {}

    static final Point NOTHING = new Point(0, 0, 0, null);

    static Point of(Possibility possibility, Pace pace) {
        var change = possibility.change();
        return new Point(
                pace.first(possibility),
                pace.second(possibility),
                possibility.worth(),
                change == null ? null : new Trail(null, null, change));
    }

    Point worth(long value) {
        return new Point(first, second, value, trail);
    }

    /** Both together. */
    Point with(Point other, long value) {
        var joined = trail == null ? other.trail : other.trail == null ? trail : new Trail(trail, other.trail, null);
        return new Point(first + other.first, second + other.second, value, joined);
    }

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        collect(trail, changes);
        return changes;
    }

    private static void collect(Trail trail, List<Change> changes) {
        if (trail != null && trail.change() != null) {
            changes.add(trail.change());
        } else if (trail != null) {
            collect(trail.one(), changes);
            collect(trail.other(), changes);
        }
    }
}
