package io.zhiheng.assessment.application.check.page;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.application.check.ExplanationView;
import io.zhiheng.platform.workflow.task.TaskRef;
import java.util.List;

/**
 * 提交前检查: the open points in groups, each with the way to its field.
 *
 * @param title what the step is called
 * @param clauses how many are answered when it is handed in
 */
public record CheckPage(SelfAssessmentId id, String title, int clauses, List<Group> mustFix, List<Group> explain) {

    /** The task that the submission completes. */
    public TaskRef task() {
        return TaskRef.of(id, SelfAssessmentStep.SUBMIT_SELF_ASSESSMENT);
    }

    /** @param title the indicator or part as people call it */
    public record Group(String title, List<Point> points) {}

    /**
     * @param href the page and the field where it is mended
     * @param text of the clause it is about; null where it concerns none
     * @param explanation what was said to it; version 0 where nothing was
     * @param earlier what was said to the same point the last time, while nothing is said to it now; else null
     */
    public record Point(
            String id,
            String message,
            String href,
            String text,
            ExplanationView explanation,
            ExplanationView earlier) {}

    public int blocking() {
        return count(mustFix);
    }

    public int toExplain() {
        return count(explain);
    }

    private static int count(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.points().size()).sum();
    }
}
