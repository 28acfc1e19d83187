package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.workflow.task.OpenTask;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that stands between a self-assessment and its submission.
 *
 * @param id stable, so that an explanation finds it again
 * @param indicator second-level or performance indicator, or the part (first-level indicator, profile, performance)
 * @param clause null where it concerns no clause
 * @param field the field to go to
 */
public record OpenPoint(String id, Severity severity, String indicator, String clause, String field, String message) {

    static final String DECLARATION = "declaration:";
    public static final String OWN_STEP = "step:";

    /** 必须修改 blocks the submission; 需要说明 asks for words and never blocks. */
    public enum Severity {
        MUST_FIX,
        EXPLAIN
    }

    /** The profile, then as the catalogue goes; what concerns the whole stands last, and so do the declarations. */
    public static Comparator<OpenPoint> inOrderOf(Edition edition) {
        var order = edition.firstLevel().stream()
                .flatMap(first -> Stream.concat(
                        Stream.of(first.id()),
                        Stream.concat(
                                first.secondLevel().stream()
                                        .flatMap(second -> Stream.concat(
                                                Stream.of(second.id()),
                                                second.clauses().stream().map(Edition.Clause::id))),
                                first.performance().stream().map(Edition.PerformanceIndicator::id))))
                .toList();
        return Comparator.comparingInt(point -> rank(order, point));
    }

    public boolean isDeclaration() {
        return id.startsWith(DECLARATION);
    }

    /** @param title what the step is called that says so */
    static OpenPoint declaration(String part, String title, AssessmentWords words) {
        return new OpenPoint(
                DECLARATION + part,
                Severity.MUST_FIX,
                part,
                null,
                "declaration",
                words.of("assessment.open.declaration", title));
    }

    static OpenPoint ownStep(OpenTask task, AssessmentWords words) {
        var message = words.of("assessment.open.own-step", task.name());
        return new OpenPoint(OWN_STEP + task.ref().step(), Severity.MUST_FIX, null, null, null, message);
    }

    public boolean isOwnStep() {
        return id.startsWith(OWN_STEP);
    }

    private static int rank(List<String> order, OpenPoint point) {
        var at =
                point.isDeclaration() ? -1 : order.indexOf(point.clause() == null ? point.indicator() : point.clause());
        return Part.PROFILE.equals(point.indicator()) ? -1 : at < 0 ? order.size() : at;
    }
}
