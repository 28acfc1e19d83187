package io.zhiheng.visit.application;

import io.zhiheng.platform.storage.FileIntake;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.NonconformityFile.Side;
import io.zhiheng.visit.domain.nonconformity.NonconformityFiles;
import java.util.UUID;

/** Takes a file back: the team one of its own while it is on site, the enterprise one of its own while it corrects. */
@UseCase
public class RemoveFile {

    private final OnSitePhase phase;
    private final Nonconformities nonconformities;
    private final NonconformityFiles files;
    private final FileIntake intake;

    RemoveFile(OnSitePhase phase, Nonconformities nonconformities, NonconformityFiles files, FileIntake intake) {
        this.phase = phase;
        this.nonconformities = nonconformities;
        this.files = files;
        this.intake = intake;
    }

    public void execute(Actor actor, AssessmentRequestId id, UUID nonconformity, UUID file) {
        var side = phase.attaching(actor, id);
        var found = nonconformities.find(id, nonconformity);
        var kept = files.findByIdAndNonconformity(file, found.id())
                .filter(each -> each.side() == side)
                .orElseThrow(() -> new NotFound("file", file));
        if (side == Side.CORRECTION && found.isVerified()) {
            throw RuleBroken.conflict("review-onsite.rule.already-verified", found.label());
        }
        files.delete(kept);
        intake.discard(kept.storageKey());
    }
}
