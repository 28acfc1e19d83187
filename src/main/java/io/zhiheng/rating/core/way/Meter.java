package io.zhiheng.rating.core.way;

import java.util.List;

/** A performance indicator. @param levels what it can be brought to; each is worth the index of its level */
public record Meter(String id, long weight, List<Possibility> levels) implements WayPart {

    @Override
    public Front front(Pace pace, int limit) {
        return Front.of(levels.stream().map(level -> Point.of(level, pace)).toList());
    }
}
