package io.zhiheng.visit.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import io.zhiheng.visit.domain.nonconformity.NonconformityText;
import java.time.Clock;

/** A member of the team begins to write down something found on site; it gets its number at once. */
@UseCase
public class RecordNonconformity {

    static final int MOST = 99;

    private final OnSitePhase phase;
    private final Nonconformities nonconformities;
    private final NonconformityRules rules;
    private final NonconformityViews views;
    private final Clock clock;

    RecordNonconformity(
            OnSitePhase phase,
            Nonconformities nonconformities,
            NonconformityRules rules,
            NonconformityViews views,
            Clock clock) {
        this.phase = phase;
        this.nonconformities = nonconformities;
        this.rules = rules;
        this.views = views;
        this.clock = clock;
    }

    /** @throws RuleBroken {@code nonconformity-invalid} with the fields; conflict {@code too-many-nonconformities} */
    public NonconformityView execute(Actor actor, AssessmentRequestId id, NonconformityText text) {
        var request = phase.recording(actor, id);
        rules.requireAllowed(request, text);
        int number = nonconformities.of(id).stream()
                        .mapToInt(Nonconformity::number)
                        .max()
                        .orElse(0)
                + 1;
        if (number > MOST) {
            throw RuleBroken.conflict("review-onsite.rule.too-many-nonconformities", MOST);
        }
        return views.of(
                request, nonconformities.saveAndFlush(Nonconformity.record(id, number, text, actor, clock.instant())));
    }
}
