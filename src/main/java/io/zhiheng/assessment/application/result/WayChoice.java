package io.zhiheng.assessment.application.result;

import io.zhiheng.rating.WayQuestion;
import io.zhiheng.rating.WayQuestion.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader wants to know of the way.
 *
 * @param goal first- or second-level indicator; blank or null for the overall level
 * @param by {@code steps} for few steps, else few items
 * @param fixed what cannot be changed
 */
public record WayChoice(String goal, String by, List<String> fixed) {

    static final WayChoice OVERALL = new WayChoice(null, null, null);

    public WayChoice {
        goal = goal == null || goal.isBlank() ? null : goal;
        fixed = fixed == null
                ? List.of()
                : fixed.stream().filter(id -> !id.isBlank()).distinct().toList();
    }

    WayQuestion question() {
        return new WayQuestion(null, goal, new LinkedHashSet<>(fixed), bySteps() ? Measure.STEPS : Measure.ITEMS);
    }

    /** To the next overall level with the fewest changes, and everything can be changed. */
    public boolean isPlain() {
        return goal == null && fixed.isEmpty() && !bySteps();
    }

    public boolean bySteps() {
        return "steps".equals(by);
    }

    /** What is ruled out besides. */
    public List<String> with(String id) {
        return Stream.concat(fixed.stream(), Stream.of(id)).distinct().toList();
    }

    /** What stays ruled out without this. */
    public List<String> without(String id) {
        return fixed.stream().filter(each -> !each.equals(id)).toList();
    }
}
