package io.zhiheng.visit.application;

import io.zhiheng.finding.application.Dossiers;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.SiteChecks;
import java.time.Clock;

/** A member of the team has looked at a clause on site, or takes that back. */
@UseCase
public class CheckClauseOnSite {

    private final OnSitePhase phase;
    private final Dossiers dossiers;
    private final SiteChecks checks;
    private final Clock clock;

    CheckClauseOnSite(OnSitePhase phase, Dossiers dossiers, SiteChecks checks, Clock clock) {
        this.phase = phase;
        this.dossiers = dossiers;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a clause that the edition does not have
     * @throws RuleBroken forbidden {@code not-in-team}, conflict {@code not-on-site}
     */
    public void execute(Actor actor, AssessmentRequestId id, String clause, boolean seen) {
        var request = phase.recording(actor, id);
        dossiers.latest(request).clause(clause).orElseThrow(() -> new NotFound("clause", clause));
        if (seen) {
            checks.keep(id.value(), clause, actor.account(), actor.personName(), clock.instant());
        } else {
            checks.drop(id.value(), clause);
        }
    }
}
