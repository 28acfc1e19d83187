package io.zhiheng.improvement.application;

import io.zhiheng.catalogue.Editions;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.improvement.domain.Gap;
import io.zhiheng.improvement.domain.Improvement;
import io.zhiheng.improvement.domain.ImprovementContent;
import io.zhiheng.improvement.domain.Improvements;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;

/** Takes a gap into the improvement plan. */
@UseCase
public class PlanImprovement {

    private final Improvements improvements;
    private final GapSubjects subjects;
    private final Editions editions;
    private final EvidenceFiles files;
    private final ImprovementViews views;
    private final Clock clock;

    PlanImprovement(
            Improvements improvements,
            GapSubjects subjects,
            Editions editions,
            EvidenceFiles files,
            ImprovementViews views,
            Clock clock) {
        this.improvements = improvements;
        this.subjects = subjects;
        this.editions = editions;
        this.files = files;
        this.views = views;
        this.clock = clock;
    }

    /**
     * @param edition in which the gap was found; null for the one in force
     * @throws RuleBroken {@code improvement-invalid}; {@code already-planned} while the same is still to be done, with
     *     its id
     */
    public ImprovementView execute(
            Actor actor, String edition, String subject, String from, String to, ImprovementContent content) {
        var gap = subjects.known(
                new Gap(subject, edition == null ? editions.current().number() : edition, from, to));
        content.requireValid();
        files.requireOwned(actor.enterprise(), content.evidence());
        improvements.open(actor.enterprise(), subject).ifPresent(open -> {
            throw alreadyPlanned(gap).with("current", open.id());
        });
        var improvement = Improvement.plan(actor.enterprise(), gap, content, actor.personName(), clock.instant());
        try {
            improvements.saveAndFlush(improvement);
        } catch (DataIntegrityViolationException atTheSameInstant) {
            throw alreadyPlanned(gap);
        }
        return views.of(improvement);
    }

    private RuleBroken alreadyPlanned(Gap gap) {
        return RuleBroken.conflict(
                "improvement.rule.already-planned", subjects.of(gap).label());
    }
}
