package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.DeclarationInput;
import io.zhiheng.assessment.application.check.OpenPoints;
import io.zhiheng.assessment.application.writing.OpenContent;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.assessment.domain.submission.Revisions;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Takes somebody's word that a first-level indicator, or the performance parameters, are complete. */
@UseCase
@MovesProcess
public class DeclarePart {

    private final SelfAssessments assessments;
    private final OpenContent open;
    private final Declarations declarations;
    private final Revisions revisions;
    private final OpenPoints openPoints;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclarePart(
            SelfAssessments assessments,
            OpenContent open,
            Declarations declarations,
            Revisions revisions,
            OpenPoints openPoints,
            Tasks tasks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.open = open;
        this.declarations = declarations;
        this.revisions = revisions;
        this.openPoints = openPoints;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param part id of the first-level indicator or {@link Part#PERFORMANCE}
     * @param task the open task that this completes, a first completion or a revision
     * @throws RuleBroken {@code part-incomplete} with the open points; conflict when the task does not wait
     */
    public void execute(Actor actor, SelfAssessmentId id, String part, TaskRef task, DeclarationInput input) {
        var assessment = assessments.forUpdate(id, actor.enterprise());
        assessment.requireFilling();
        open.of(actor, assessment).requireUnassigned(part);
        if (!tasks.isOpen(task)) {
            throw RuleBroken.conflict("assessment.rule.task-not-open");
        }
        var points = openPoints.of(assessment, part);
        if (!points.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.part-incomplete", points.size())
                    .with("points", points);
        }
        var now = clock.instant();
        revisions.open(id, part).ifPresent(revision -> revision.close(actor.personName(), now));
        if (declarations.inForce(id, part).isEmpty()) {
            declarations.save(Declaration.give(id, part, input.responsible(), input.note(), actor.personName(), now));
        }
        events.publishEvent(new SelfAssessmentChanged(actor.enterprise()));
        tasks.complete(task);
    }
}
