package io.zhiheng.portal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the public home page tells of all enterprises; made above, where the results are known. */
public interface PublicFigures {

    /**
     * @param edition by which these results were made
     * @param enterprises all of them
     * @param byLevel how many have each level; levels of too few are left out
     */
    record Levels(String edition, int enterprises, Instant madeAt, Map<Integer, Integer> byLevel) {}

    /** Empty while there are too few enterprises. */
    Optional<Levels> levels();
}
