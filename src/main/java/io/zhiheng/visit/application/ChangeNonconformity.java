package io.zhiheng.visit.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.replaced.KeepReplacedText;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.Nonconformities;
import io.zhiheng.visit.domain.NonconformityText;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** A member of the team goes on writing down what was found. */
@UseCase
public class ChangeNonconformity {

    private final OnSitePhase phase;
    private final Nonconformities nonconformities;
    private final NonconformityRules rules;
    private final NonconformityViews views;
    private final StandingNonconformityText standing;
    private final KeepReplacedText replaced;
    private final Clock clock;

    ChangeNonconformity(
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
     * @throws io.zhiheng.shared.RuleBroken {@code stale-version} with the current content,
     *     {@code nonconformity-invalid}
     */
    public NonconformityView execute(
            Actor actor,
            AssessmentRequestId id,
            UUID nonconformity,
            int expected,
            NonconformityText text,
            Collection<String> over) {
        var request = phase.recording(actor, id);
        var found = nonconformities.find(id, nonconformity);
        rules.requireFresh(request, found, expected, found.recordedBy());
        rules.requireAllowed(request, text);
        replaced.keep(actor, request, standing.record(request, found), over);
        found.describe(text, actor.personName(), clock.instant());
        nonconformities.flush();
        return views.of(request, found);
    }
}
