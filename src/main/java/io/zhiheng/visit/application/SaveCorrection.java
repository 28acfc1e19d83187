package io.zhiheng.visit.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.nonconformity.Correction;
import java.util.Collection;
import java.util.UUID;

/** The enterprise writes down why a nonconformity happened and what was done about it; a draft may lack any of it. */
@UseCase
public class SaveCorrection {

    private final OnSitePhase phase;
    private final NonconformityEdits edits;
    private final StandingNonconformityText standing;

    SaveCorrection(OnSitePhase phase, NonconformityEdits edits, StandingNonconformityText standing) {
        this.phase = phase;
        this.edits = edits;
        this.standing = standing;
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
        var found = edits.find(id, nonconformity);
        if (found.isVerified()) {
            throw RuleBroken.conflict("review-onsite.rule.already-verified", found.label());
        }
        edits.requireFresh(request, found, expected, found.correctedBy());
        NonconformityRules.refuseIfAny("review-onsite.rule.correction-invalid", text.errors());
        return edits.write(
                actor,
                request,
                found,
                standing.correction(request, found),
                over,
                now -> found.correct(text, actor.personName(), now));
    }
}
