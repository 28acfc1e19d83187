package io.zhiheng.assessment;

import java.time.Instant;
import java.util.List;

/** The latest result of each enterprise. Whoever asks may tell of many at once only. */
public interface LatestResults {

    /** Of those who submitted since then; without rectifications. */
    List<LatestResult> since(Instant from);
}
