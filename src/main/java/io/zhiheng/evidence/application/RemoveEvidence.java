package io.zhiheng.evidence.application;

import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.EvidenceRemoved;
import io.zhiheng.evidence.EvidenceUse;
import io.zhiheng.evidence.EvidenceUse.Place;
import io.zhiheng.evidence.domain.KeptEvidence;
import io.zhiheng.evidence.domain.RemovedEvidence;
import io.zhiheng.evidence.domain.RemovedFiles;
import io.zhiheng.platform.storage.FileIntake;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Removes a file that no answer refers to. A submitted answer keeps its evidence for good, a draft until it lets go.
 */
@UseCase
public class RemoveEvidence {

    private final KeptEvidence files;
    private final RemovedFiles removed;
    private final FileIntake intake;
    private final ObjectProvider<EvidenceUse> uses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemoveEvidence(
            KeptEvidence files,
            RemovedFiles removed,
            FileIntake intake,
            ObjectProvider<EvidenceUse> uses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.removed = removed;
        this.intake = intake;
        this.uses = uses;
        this.events = events;
        this.clock = clock;
    }

    public void execute(Actor actor, EvidenceId id) {
        if (actor.enterprise() == null) {
            throw new NotFound("evidence", id);
        }
        var file = files.lock(id.value(), actor.enterprise().value()).orElseThrow(() -> new NotFound("evidence", id));
        var places = uses.orderedStream()
                .flatMap(use -> use.placesOf(actor.enterprise(), List.of(id)).stream())
                .toList();
        if (!places.isEmpty()) {
            throw inUse(file.name(), places);
        }
        removed.save(new RemovedEvidence(file, actor.personName(), clock.instant()));
        files.delete(file);
        intake.discard(file.storageKey());
        events.publishEvent(new EvidenceRemoved(id, file.enterprise(), file.name()));
    }

    private static RuleBroken inUse(String name, List<Place> places) {
        var submitted = places.stream().anyMatch(Place::submitted);
        var words = String.join("、", places.stream().map(Place::place).limit(5).toList());
        return RuleBroken.conflict(
                        submitted ? "evidence.rule.submitted.evidence-in-use" : "evidence.rule.evidence-in-use",
                        name,
                        places.size(),
                        words)
                .with("places", places);
    }
}
