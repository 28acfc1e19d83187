package io.zhiheng.visit.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.nonconformity.NonconformityText;
import java.util.Collection;
import java.util.UUID;

/** A member of the team goes on writing down what was found. */
@UseCase
public class ChangeNonconformity {

    private final OnSitePhase phase;
    private final NonconformityEdits edits;
    private final NonconformityRules rules;
    private final StandingNonconformityText standing;

    ChangeNonconformity(
            OnSitePhase phase, NonconformityEdits edits, NonconformityRules rules, StandingNonconformityText standing) {
        this.phase = phase;
        this.edits = edits;
        this.rules = rules;
        this.standing = standing;
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
        var found = edits.find(id, nonconformity);
        edits.requireFresh(request, found, expected, found.recordedBy());
        rules.requireAllowed(request, text);
        return edits.write(
                actor, request, found, standing.record(request, found), over, now -> found.describe(text, actor, now));
    }
}
