package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.application.check.OpenPoint.Severity;
import io.zhiheng.assessment.application.check.OpenPoints;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Explanation;
import io.zhiheng.assessment.domain.submission.Explanations;
import io.zhiheng.assessment.domain.submission.Submission;
import io.zhiheng.assessment.domain.submission.Submissions;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/** Hands a self-assessment in. The process freezes and rates it in the same transaction; the report follows. */
@UseCase
@MovesProcess
public class SubmitSelfAssessment {

    private final SelfAssessments assessments;
    private final Submissions submissions;
    private final Explanations explanations;
    private final OpenPoints openPoints;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitSelfAssessment(
            SelfAssessments assessments,
            Submissions submissions,
            Explanations explanations,
            OpenPoints openPoints,
            Tasks tasks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.submissions = submissions;
        this.explanations = explanations;
        this.openPoints = openPoints;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param given words by the id of the point that asked for them; they win over those that were saved before
     * @throws RuleBroken {@code open-points} with all of them while one must be fixed; {@code already-submitted}
     */
    public Rating execute(Actor actor, SelfAssessmentId id, Map<String, String> given) {
        actor.requireDeciding();
        var assessment = assessments.forUpdate(id, actor.enterprise());
        assessment.requireFilling();
        var points = openPoints.all(assessment);
        var blocking = points.stream()
                .filter(point -> point.severity() == Severity.MUST_FIX)
                .count();
        if (blocking > 0) {
            throw RuleBroken.invalid("assessment.rule.open-points", blocking).with("items", points);
        }
        given.forEach((point, text) -> Explanation.requireShort(text, "explanations." + point));
        var words = new HashMap<String, String>();
        explanations.of(id).forEach(each -> words.put(each.point(), each.text()));
        words.putAll(given);
        var explained = points.stream()
                .map(point ->
                        new Submission.Explanation(point.id(), point.message(), blankToNull(words.get(point.id()))))
                .toList();
        var now = clock.instant();
        submissions.save(Submission.handIn(id, explained, actor.personName(), now));
        events.publishEvent(assessment.submit(actor.personName(), now));
        tasks.complete(TaskRef.of(id, SelfAssessmentStep.SUBMIT_SELF_ASSESSMENT));
        return submissions.first(id).orElseThrow().rating();
    }

    private static String blankToNull(String text) {
        return TypedText.isBlank(text) ? null : TypedText.trimmed(text);
    }
}
