package io.zhiheng.rating.cases;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.TableDecisions;
import java.util.Map;

/** What tables make of questions; the same questions always get the same answers. */
public interface DraftScheme {

    /**
     * @param preview rates an incomplete body with 0 for what is missing
     * @throws io.zhiheng.shared.RuleBroken invalid, naming what cannot be answered so
     */
    Rating rate(Answers answers, boolean preview);

    /** @throws io.zhiheng.shared.NotFound where there is no such performance indicator */
    PerformanceValue value(String indicator, Map<String, String> parameters);

    TableDecisions decisions();

    /** How many levels the edition has. */
    int levels();

    /** Number and name of an indicator; null for an unknown one. */
    String name(String indicator);

    /** The row of performance-threshold that speaks of a level of any industry; 0 for none. */
    int thresholdRow(String indicator, int level);
}
