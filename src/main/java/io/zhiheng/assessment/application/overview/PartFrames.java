package io.zhiheng.assessment.application.overview;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what the pages of a part have in common, with the task that waits for it. */
@Component
public class PartFrames {

    private final Declarations declarations;
    private final Tasks tasks;
    private final Ratings ratings;

    PartFrames(Declarations declarations, Tasks tasks, Ratings ratings) {
        this.declarations = declarations;
        this.tasks = tasks;
        this.ratings = ratings;
    }

    public PartFrame of(Actor actor, OpenedSelfAssessment opened, String part) {
        var id = opened.id();
        var overview = opened.view();
        var waiting = !opened.isFilling()
                ? null
                : tasks.of(id.toString()).stream()
                        .filter(task -> part.equals(SelfAssessmentStep.partOf(task.ref())))
                        .findFirst()
                        .orElse(null);
        var thresholds = ratings.shown(
                        opened.assessment().edition(), opened.assessment().scheme())
                .indexThresholds();
        var assignee = overview.part(part).assignee();
        var lockedTo = assignee != null && assignee.shutsOut(actor) ? assignee.person() : null;
        return waiting == null
                ? new PartFrame(overview, overview.part(part), null, null, "", lockedTo, thresholds)
                : new PartFrame(
                        overview,
                        overview.part(part),
                        waiting.id(),
                        tasks.formOf(waiting.ref()).orElse(null),
                        responsible(actor, id),
                        lockedTo,
                        thresholds);
    }

    private String responsible(Actor actor, SelfAssessmentId id) {
        return Stream.concat(
                        Stream.of(actor.personName()), declarations.latest(id).map(Declaration::responsible).stream())
                .filter(name -> !name.equals(actor.accountName()))
                .findFirst()
                .orElse("");
    }
}
