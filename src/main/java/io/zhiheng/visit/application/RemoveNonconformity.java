package io.zhiheng.visit.application;

import io.zhiheng.platform.storage.FileIntake;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.NonconformityFiles;
import java.util.List;
import java.util.UUID;

/** A member of the team takes back something written down, with its files; before the closing meeting only. */
@UseCase
public class RemoveNonconformity {

    private final OnSitePhase phase;
    private final Nonconformities nonconformities;
    private final NonconformityFiles files;
    private final FileIntake intake;

    RemoveNonconformity(
            OnSitePhase phase, Nonconformities nonconformities, NonconformityFiles files, FileIntake intake) {
        this.phase = phase;
        this.nonconformities = nonconformities;
        this.files = files;
        this.intake = intake;
    }

    public void execute(Actor actor, AssessmentRequestId id, UUID nonconformity) {
        phase.recording(actor, id);
        var found = nonconformities.find(id, nonconformity);
        files.of(List.of(found.id())).forEach(file -> {
            files.delete(file);
            intake.discard(file.storageKey());
        });
        nonconformities.delete(found);
    }
}
