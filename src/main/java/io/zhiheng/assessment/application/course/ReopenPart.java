package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.application.writing.OpenContent;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.assessment.domain.submission.Revision;
import io.zhiheng.assessment.domain.submission.Revisions;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/** 修改: reopens a part that was declared complete. Nobody's other task is touched. */
@UseCase
@MovesProcess
public class ReopenPart {

    public static final String INDICATOR_REOPENED = "indicatorReopened";
    public static final String PROFILE_REOPENED = "profileReopened";

    private final SelfAssessments assessments;
    private final OpenContent open;
    private final Declarations declarations;
    private final Revisions revisions;
    private final Editions editions;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReopenPart(
            SelfAssessments assessments,
            OpenContent open,
            Declarations declarations,
            Revisions revisions,
            Editions editions,
            Processes processes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.open = open;
        this.declarations = declarations;
        this.revisions = revisions;
        this.editions = editions;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param part id of a first-level indicator or {@link Part#PROFILE}
     * @return the task in which it is revised; asked again while that is open, the same one
     * @throws RuleBroken {@code unknown-part}, or {@code part-not-completed} while its first completion is still open
     */
    public TaskRef execute(Actor actor, SelfAssessmentId id, String part) {
        var assessment = assessments.forUpdate(id, actor.enterprise());
        assessment.requireFilling();
        var isProfile = Part.PROFILE.equals(part);
        if (!isProfile
                && editions.byNumber(assessment.edition()).firstLevel(part).isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.unknown-part", String.valueOf(part))
                    .at("item");
        }
        open.of(actor, assessment).requireUnassigned(part);
        var task = isProfile
                ? TaskRef.of(id, SelfAssessmentStep.CORRECT_PROFILE)
                : TaskRef.of(id, SelfAssessmentStep.REVISE_INDICATOR, part);
        if (revisions.open(id, part).isPresent()) {
            return task;
        }
        var declaration = declarations
                .inForce(id, part)
                .orElseThrow(() -> RuleBroken.conflict("assessment.rule.part-not-completed"));
        var now = clock.instant();
        declaration.withdraw(actor.personName(), now);
        revisions.save(Revision.open(id, part, actor.personName(), now));
        events.publishEvent(new SelfAssessmentChanged(actor.enterprise()));
        processes.send(
                isProfile ? PROFILE_REOPENED : INDICATOR_REOPENED,
                id.toString(),
                isProfile ? Map.of() : Map.of("indicator", part));
        return task;
    }
}
