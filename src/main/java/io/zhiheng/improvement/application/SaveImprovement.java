package io.zhiheng.improvement.application;

import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.improvement.ImprovementId;
import io.zhiheng.improvement.domain.ImprovementContent;
import io.zhiheng.improvement.domain.Improvements;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Writes down what becomes of an improvement, if nobody has written something else since. */
@UseCase
public class SaveImprovement {

    private final Improvements improvements;
    private final EvidenceFiles files;
    private final ImprovementViews views;
    private final GapSubjects subjects;
    private final Clock clock;

    SaveImprovement(
            Improvements improvements, EvidenceFiles files, ImprovementViews views, GapSubjects subjects, Clock clock) {
        this.improvements = improvements;
        this.files = files;
        this.views = views;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * @param expected the version that the writer has seen
     * @throws RuleBroken {@code stale-version} with the current content; {@code improvement-invalid};
     *     {@code already-planned} when it is taken up again beside another of the same gap
     */
    public ImprovementView execute(Actor actor, ImprovementId id, int expected, ImprovementContent content) {
        var improvement = improvements.forUpdate(id, actor.enterprise());
        if (improvement.version() != expected) {
            throw RuleBroken.conflict("improvement.rule.stale-version", improvement.savedBy())
                    .with("current", views.of(improvement));
        }
        content.requireValid();
        files.requireOwned(actor.enterprise(), content.evidence());
        if (!improvement.isOpen() && content.isOpen()) {
            improvements.open(actor.enterprise(), improvement.gap().subject()).ifPresent(other -> {
                throw RuleBroken.conflict(
                                "improvement.rule.already-planned",
                                subjects.of(improvement.gap()).label())
                        .with("current", other.id());
            });
        }
        improvement.save(content, actor.personName(), clock.instant());
        improvements.flush();
        return views.of(improvement);
    }
}
