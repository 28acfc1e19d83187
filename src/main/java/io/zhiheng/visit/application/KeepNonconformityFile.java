package io.zhiheng.visit.application;

import io.zhiheng.platform.storage.IncomingFile;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.NonconformityFile;
import io.zhiheng.visit.domain.nonconformity.NonconformityFile.Side;
import io.zhiheng.visit.domain.nonconformity.NonconformityFiles;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps what was received with the nonconformity that it belongs to. */
@UseCase
class KeepNonconformityFile {

    private static final int MOST = 20;

    private final OnSitePhase phase;
    private final Nonconformities nonconformities;
    private final NonconformityFiles files;
    private final Clock clock;

    KeepNonconformityFile(OnSitePhase phase, Nonconformities nonconformities, NonconformityFiles files, Clock clock) {
        this.phase = phase;
        this.nonconformities = nonconformities;
        this.files = files;
        this.clock = clock;
    }

    public NonconformityView.File execute(
            Actor actor, AssessmentRequestId id, UUID nonconformity, IncomingFile incoming) {
        var side = phase.attaching(actor, id);
        var found = nonconformities.find(id, nonconformity);
        if (side == Side.CORRECTION && found.isVerified()) {
            throw RuleBroken.conflict("review-onsite.rule.already-verified", found.label());
        }
        if (files.of(List.of(found.id())).stream()
                        .filter(file -> file.side() == side)
                        .count()
                >= MOST) {
            throw RuleBroken.conflict("review-onsite.rule.too-many-files", found.label(), MOST);
        }
        return NonconformityViews.file(
                files.save(NonconformityFile.keep(found.id(), side, incoming, actor.personName(), clock.instant())));
    }
}
