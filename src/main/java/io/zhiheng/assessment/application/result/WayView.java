package io.zhiheng.assessment.application.result;

import io.zhiheng.rating.Rating;
import java.util.List;

/**
 * The way to a level as it is read.
 *
 * @param goal number and name of the indicator that is meant; null for the overall level
 * @param target name of the level; null where there is none above, or the indicator does not apply
 * @param goals what else a way could lead to
 * @param clauses how many of the changes are clauses, the others being performance indicators
 * @param then the overall result with these changes; null where there is no way
 * @param thenIndex its index as it is read
 * @param fixed what was ruled out
 */
public record WayView(
        WayChoice choice,
        String goal,
        String target,
        boolean reachable,
        boolean minimal,
        int clauses,
        int figures,
        int steps,
        List<Change> changes,
        Rating.Overall then,
        String thenIndex,
        List<Goal> goals,
        List<Fixed> fixed) {

    public int items() {
        return clauses + figures;
    }

    /** @param second whether it is a second-level indicator */
    public record Goal(String id, String label, boolean second) {}

    public record Fixed(String id, String label) {}

    /**
     * @param label number of a clause, number and name of a performance indicator
     * @param from conformity or value; null for none
     * @param fromCode conformity or value as the API names it; null for none, like toCode
     * @param text of the clause, or what the figure has to come to
     * @param evidence what is expected; @param numerator what the numerator has to be, in words, null where unknown
     */
    public record Change(
            String id,
            String label,
            int level,
            String levelName,
            String indicator,
            String from,
            String to,
            String fromCode,
            String toCode,
            int steps,
            String text,
            String warning,
            String numerator,
            List<String> evidence,
            List<String> examples) {}
}
