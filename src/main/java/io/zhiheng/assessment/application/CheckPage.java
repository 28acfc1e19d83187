package io.zhiheng.assessment.application;

import java.util.List;

/** 提交前检查: the open points in groups, each with the way to its field. */
public record CheckPage(SelfAssessmentRow row, List<Group> mustFix, List<Group> explain) {

    /** @param title the indicator or part as people call it */
    public record Group(String title, List<Point> points) {}

    /** @param href the page and place where it is mended */
    public record Point(String id, String message, String href) {}

    public int blocking() {
        return mustFix.stream().mapToInt(group -> group.points().size()).sum();
    }

    public int toExplain() {
        return explain.stream().mapToInt(group -> group.points().size()).sum();
    }
}
