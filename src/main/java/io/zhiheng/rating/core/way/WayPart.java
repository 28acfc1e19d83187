package io.zhiheng.rating.core.way;

/** A second-level indicator that applies, with what it can become. */
public interface WayPart {

    /** Among the parts of its first-level indicator. */
    long weight();

    /** The best index for each cost. */
    Front front(Pace pace, int limit);
}
