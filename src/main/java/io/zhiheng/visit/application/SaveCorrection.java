package io.zhiheng.visit.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.replaced.KeepReplacedText;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.Correction;
import io.zhiheng.visit.domain.Nonconformities;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** The enterprise writes down why a nonconformity happened and what was done about it; a draft may lack any of it. */
@UseCase
public class SaveCorrection {

    private final OnSitePhase phase;
    private final Nonconformities nonconformities;
    private final NonconformityRules rules;
    private final NonconformityViews views;
    private final StandingNonconformityText standing;
    private final KeepReplacedText replaced;
    private final Clock clock;

    SaveCorrection(
            OnSitePhase phase,
            Nonconformities nonconformities,
            NonconformityRules rules,
            NonconformityViews views,
            StandingNonconformityText standing,
            KeepReplacedText replaced,
            Clock clock) {
        this.phase = phase;
        this.nonconformities = nonconformities;
        this.rules = rules;
        this.views = views;
        this.standing = standing;
        this.replaced = replaced;
        this.clock = clock;
    }

    /**
     * @param expected the version that the writer has seen
     * @param over the fields in which the writer decided against what stands there, which is kept then
     * @throws RuleBroken {@code stale-version} with the current content, {@code correction-invalid} with the fields,
     *     conflict {@code already-verified}
     */
    public NonconformityView execute(
            Actor actor,
            AssessmentRequestId id,
            UUID nonconformity,
            int expected,
            Correction text,
            Collection<String> over) {
        var request = phase.correcting(actor, id);
        var found = nonconformities.find(id, nonconformity);
        if (found.isVerified()) {
            throw RuleBroken.conflict("review-onsite.rule.already-verified", found.label());
        }
        rules.requireFresh(request, found, expected, found.correctedBy());
        NonconformityRules.refuseIfAny("review-onsite.rule.correction-invalid", text.errors());
        replaced.keep(actor, request, standing.correction(request, found), over);
        found.correct(text, actor.personName(), clock.instant());
        nonconformities.flush();
        return views.of(request, found);
    }
}
